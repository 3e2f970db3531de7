/** Reads the rows of a list of postcodes from wherever it is: a .csv, a .csv.gz, a folder of them, or the .zip as it was downloaded. */
import { createReadStream, globSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { Unzip, UnzipInflate } from 'fflate';
import { columnsOf, type PostcodeRow, type ReadRow } from './postcode-columns.ts';

export interface PostcodeSource {
  /** How many lists of postcodes were in it. */
  readonly lists: number;
  /** The notes of licence that came with it. */
  readonly notes: string;
}

/** Notes lie in Doc or Documents, with tables we do not want; ONS ships every row twice, the second time under multi_csv. */
const isList = (name: string) => /\.csv$/i.test(name) && !/(^|\/)(doc|documents|multi_csv|user guide)\//i.test(name);
const isNote = (name: string) => /(licen[cs]e|metadata)[^/]*\.txt$/i.test(name);

/** Gives each postcode that has a position, in the source's order. Throws when there is nothing at the path, or no list of postcodes in it. */
export async function readPostcodes(path: string, take: (row: PostcodeRow) => void): Promise<PostcodeSource> {
  const source = { lists: 0, notes: '' };
  const list = () => listReader(take, () => source.lists++);
  const note = (bytes: Uint8Array) => (source.notes += new TextDecoder().decode(bytes));
  if (statSync(path).isDirectory()) {
    for (const name of globSync('**/*', { cwd: path }).sort()) {
      if (isList(name)) await pour(createReadStream(`${path}/${name}`), list());
      if (isNote(name)) for await (const chunk of createReadStream(`${path}/${name}`)) note(chunk as Uint8Array);
    }
  } else if (/\.zip$/i.test(path)) await readZip(path, list, note);
  else await pour(/\.gz$/i.test(path) ? createReadStream(path).pipe(createGunzip()) : createReadStream(path), list());
  if (source.lists === 0)
    throw new Error(`There is no list of postcodes in ${path}. Give the .zip, the folder or the .csv as Ordnance Survey or ONS ships it.`);
  return source;
}

interface ListReader {
  readonly write: (bytes: Uint8Array) => void;
  /** Resolves when every row has been taken. */
  readonly end: () => Promise<void>;
}

/** Takes the bytes of one file. A file whose first line is not that of a list of postcodes is passed over. */
function listReader(take: (row: PostcodeRow) => void, found: () => void): ListReader {
  const parser = parse({ relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true, bom: true });
  let read: ReadRow | undefined;
  let isFirst = true;
  const one = (cells: readonly string[]) => {
    if (isFirst) {
      isFirst = false;
      const columns = columnsOf(cells);
      read = columns?.read;
      if (columns) found();
      if (columns?.isHeader) return;
    }
    const row = read?.(cells);
    if (row) take(row);
  };
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('data', one).on('end', resolve).on('error', reject);
  });
  // Told to whoever asks for the end, not before.
  ended.catch(() => undefined);
  return { write: (bytes) => void parser.write(bytes), end: () => (parser.end(), ended) };
}

async function pour(bytes: AsyncIterable<unknown>, { write, end }: ListReader): Promise<void> {
  for await (const chunk of bytes) write(chunk as Uint8Array);
  await end();
}

async function readZip(path: string, list: () => ListReader, note: (bytes: Uint8Array) => void): Promise<void> {
  const ends: Promise<void>[] = [];
  const unzip = new Unzip((file) => {
    if (!isList(file.name) && !isNote(file.name)) return;
    const { write, end } = isList(file.name) ? list() : { write: note, end: () => Promise.resolve() };
    file.ondata = (error, bytes, isLast) => {
      if (error) throw error;
      write(bytes);
      if (isLast) ends.push(end());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of createReadStream(path)) {
    unzip.push(chunk as Uint8Array);
    // Rows are taken as they come, so that a directory of a gigabyte is never in memory at once.
    await new Promise((resolve) => setImmediate(resolve));
  }
  unzip.push(new Uint8Array(), true);
  await Promise.all(ends);
}
