/** Tells what is to be checked again: as text for a meeting, as CSV for a spreadsheet, and as letters that only have to be sent. */
import { factsOf } from './review-facts.ts';
import type { Due } from './review-due.ts';

const byProvider = (dues: readonly Due[]) => [...Map.groupBy(dues, ({ provider }) => provider)];

/** A group a provider, the soonest first, with a count at the end. */
export function reviewText(dues: readonly Due[]): string {
  const groups = byProvider(dues).map(([provider, items]) =>
    [provider, ...items.map(({ due, isOverdue, name, path }) => `  ${due}  ${isOverdue ? 'overdue' : 'due    '}  ${name}  (${path})`), ''].join('\n'),
  );
  const overdue = dues.filter(({ isOverdue }) => isOverdue).length;
  return `${[...groups, `${dues.length} to check within 30 days, ${overdue} of them overdue.`].join('\n')}\n`;
}

/** One row a record (RFC 4180). A cell that a spreadsheet would run as a formula begins with a quote mark. */
export function reviewCsv(dues: readonly Due[]): string {
  const cell = (text: string) => `"${text.replace(/^(?=[=+\-@\t])/, "'").replaceAll('"', '""')}"`;
  const rows = dues.map(({ provider, email = '', due, isOverdue, called, name, path, reviewed }) => [
    provider,
    email,
    due,
    isOverdue ? 'overdue' : 'due',
    called.replace(/^an? /, ''),
    name,
    path,
    reviewed,
  ]);
  return [['Provider', 'E-mail', 'Check by', 'State', 'Kind', 'Name', 'File', 'Last checked'], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One letter a provider, ready to send: what we show families now, and what to answer. */
export function reviewLetters(dues: readonly Due[], network: string, words: Parameters<typeof factsOf>[2], today: string): string {
  return byProvider(dues)
    .map(([provider, items]) => {
      const to = [...new Set(items.flatMap(({ email }) => email ?? []))];
      const soonest = items[0]?.due ?? today;
      return [
        `To: ${to.length > 0 ? to.join(', ') : `(we have no e-mail address for ${provider})`}`,
        `Subject: Is this still right? ${items.length === 1 ? (items[0]?.name ?? '') : `${items.length} pages about ${provider}`}`,
        '',
        'Hello,',
        '',
        `${network} tells families about what you do. Please read what we show now and answer by ${soonest < today ? 'the end of this week' : soonest}.`,
        'If it is all right, answer "all right". If something has changed, write the change under it. A name of your own is not needed.',
        'If we do not hear from you, families will see "check before you go" in the place of the times.',
        ...items.flatMap((item, at) => [
          '',
          `${at + 1}. ${item.name} (last checked ${item.reviewed})`,
          ...factsOf(item.file, today, words).map((line) => `   ${line}`),
        ]),
        '',
        'Thank you.',
        network,
      ].join('\n');
    })
    .join('\n\n----------------------------------------\n\n')
    .concat(dues.length > 0 ? '\n' : 'Nothing is due within 30 days: there is nobody to write to.\n');
}
