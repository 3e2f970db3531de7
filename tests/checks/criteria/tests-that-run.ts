/** Finds a test by its name in the text of a test file, and says whether it runs on every machine. */
import ts from 'typescript';

/** What keeps a test from running, or may do so on some machine; empty when nothing does. One that is not there is kept, too. */
export function keptFrom(text: string, name: string): readonly string[] {
  const file = ts.createSourceFile('a.test.ts', text, ts.ScriptTarget.Latest, true);
  const named = [...within(file)].filter((node) => ts.isStringLiteralLike(node) && node.text === name);
  const found = named.flatMap((node) => callOf(node) ?? []);
  if (found.length > 0) return found.flatMap((call) => [...upFrom(call)].flatMap(hindrance));
  // A table of tests, which a test.each elsewhere goes through.
  return named.some((node) => ts.isPropertyAssignment(node.parent) && node.parent.name === node) ? [] : ['is not there'];
}

/** What keeps any test.each of a table from running that goes through it by this name. That none goes through it is one, too. */
export function tableKeptFrom(text: string, table: string): readonly string[] {
  const file = ts.createSourceFile('a.test.ts', text, ts.ScriptTarget.Latest, true);
  const calls = [...within(file)].filter(
    (node): node is ts.CallExpression =>
      ts.isCallExpression(node) &&
      ts.isCallExpression(node.expression) &&
      isTest(node) &&
      node.expression.arguments.some((one) => [...within(one)].some((inner) => ts.isIdentifier(inner) && inner.text === table)),
  );
  return calls.length > 0 ? calls.flatMap((call) => [...upFrom(call)].flatMap(hindrance)) : ['is not gone through'];
}

function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* within(child);
}

function* upFrom(node: ts.Node): Generator<ts.Node> {
  for (let at: ts.Node | undefined = node; at && !ts.isSourceFile(at); at = at.parent) yield at;
}

/** The test whose name a text is. */
const callOf = (name: ts.Node) => (ts.isCallExpression(name.parent) && name.parent.arguments[0] === name && isTest(name.parent) ? name.parent : undefined);

/** The words of a call that makes a test or a group, as test, runIf and each of `test.runIf(x).each(y)('name', …)`, each with what it was given. */
function wordsOf(call: ts.CallExpression): readonly { readonly word: string; readonly given: readonly ts.Expression[] }[] {
  const words: { word: string; given: readonly ts.Expression[] }[] = [];
  let at: ts.Expression = call.expression;
  let given: readonly ts.Expression[] = [];
  for (;;) {
    if (ts.isCallExpression(at)) [given, at] = [at.arguments, at.expression];
    else if (ts.isPropertyAccessExpression(at)) {
      words.unshift({ word: at.name.text, given });
      [given, at] = [[], at.expression];
    } else return [{ word: ts.isIdentifier(at) ? at.text : '', given }, ...words];
  }
}

const isTest = (call: ts.CallExpression) => ['test', 'it', 'describe', 'suite'].includes(wordsOf(call)[0]?.word ?? '');

/** What of a test, or of anything it stands in, keeps it from running. */
function hindrance(node: ts.Node): readonly string[] {
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) return ['stands under a condition'];
  if (ts.isBinaryExpression(node) && /^(&&|\|\||\?\?)$/.test(node.operatorToken.getText())) return ['stands under a condition'];
  if (!ts.isCallExpression(node) || !isTest(node)) return [];
  const words = wordsOf(node);
  const isGroup = ['describe', 'suite'].includes(words[0]?.word ?? '');
  const skips = node.arguments.some((one) => (isGroup && !ts.isObjectLiteralExpression(one) ? false : [...within(one)].some(isSkip)));
  return words
    .flatMap(({ word, given }) => {
      if (['skip', 'todo', 'fails'].includes(word)) return [word];
      return ['skipIf', 'runIf'].includes(word) && !given.every((condition) => isOfItsCase(condition)) ? [word] : [];
    })
    .concat(skips ? ['skip'] : []);
}

/** A word by which a test says in its options or in the midst of it that it is not to run. Those of the other tests of a group are their own. */
const isSkip = (node: ts.Node) => ts.isIdentifier(node) && ['skip', 'todo', 'fails'].includes(node.text);

/**
 * True of a condition that depends on nothing but the case of a table that its group goes through, as `origin` of one deployment of several:
 * it is the same on every machine. What a file, a folder or the environment says is not.
 */
function isOfItsCase(condition: ts.Expression): boolean {
  const names = [...within(condition)].filter((node) => ts.isIdentifier(node) && !isMember(node)).map((node) => node.getText());
  return names.every((name) => name === 'undefined' || [...upFrom(condition)].some((node) => givesCase(node, name)));
}

const isMember = (node: ts.Node) => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** True of the function of a describe.each that takes a name as part of its case, or that gives it a part of that. */
function givesCase(node: ts.Node, name: string): boolean {
  if (!(ts.isArrowFunction(node) || ts.isFunctionExpression(node)) || !ts.isCallExpression(node.parent)) return false;
  if (!wordsOf(node.parent).some(({ word }) => word === 'each')) return false;
  if (node.parameters.some((parameter) => bindsIn(parameter.name, name))) return true;
  const own = ts.isBlock(node.body) ? node.body.statements.flatMap((one) => (ts.isVariableStatement(one) ? [...one.declarationList.declarations] : [])) : [];
  const made = own.find((declaration) => bindsIn(declaration.name, name));
  return made?.initializer !== undefined && (made.parent.flags & ts.NodeFlags.Const) !== 0 && isOfItsCase(made.initializer);
}

const bindsIn = (binding: ts.BindingName, name: string): boolean =>
  ts.isIdentifier(binding) ? binding.text === name : binding.elements.some((one) => ts.isBindingElement(one) && bindsIn(one.name, name));
