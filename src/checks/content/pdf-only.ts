/** A PDF cannot be read well on a phone, aloud, or in another language: it is never the only way to something. */
import type { Finding } from '../findings.ts';
import { isShown, recordsOf, type SourceFile } from '../source-file.ts';
import { stringsAt, type TextAt } from '../strings-at.ts';

const ADDRESSES = {
  service: ['url', 'bookingUrl', 'selfReferUrl', 'registerInterestUrl', 'contact.url'],
  guide: ['links.*.url', 'formats.*.url'],
} as const;

/** A should-fix finding for each service or guide whose only addresses are PDFs. */
export function pdfOnly(files: readonly SourceFile[]): Finding[] {
  return (['service', 'guide'] as const).flatMap((kind) =>
    recordsOf(files, kind)
      .filter(isShown)
      .flatMap((file) => {
        const addresses = ADDRESSES[kind].flatMap((field) => stringsAt(file.data, field));
        const [first] = addresses;
        if (first === undefined || !addresses.every(isPdf)) return [];
        return [
          {
            level: 'should',
            rule: 'pdf-only',
            path: file.path,
            line: file.lineOf(first.path),
            found: 'The only web address here is a PDF.',
            write: 'Add the address of a web page, or write what the PDF says in words here.',
          },
        ];
      }),
  );
}

const isPdf = ({ text }: TextAt) => /\.pdf(?:[?#]|$)/i.test(text);
