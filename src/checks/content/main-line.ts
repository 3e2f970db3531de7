/** The phone line in the header of every page must be one that families may see: without it no page of the area can be made (E1.2-L1-3). */
import type { Finding } from '../findings.ts';
import { isShown, recordsOf, type SourceFile } from '../source-file.ts';

/** A must-fix finding for each area whose main line is hidden, or has a number nobody has verified. */
export function mainLine(files: readonly SourceFile[]): Finding[] {
  const lines = recordsOf(files, 'line');
  return recordsOf(files, 'area').flatMap((area): Finding[] => {
    const line = lines.find(({ area: of, id }) => of === area.area && id === area.fields.mainLine);
    if (!line) return [];
    const why = !isShown(line) ? 'is not shown to families' : line.fields.verification === 'unverified' ? 'has a number nobody has verified' : undefined;
    if (!why) return [];
    return [
      {
        level: 'must',
        rule: 'main-line',
        path: area.path,
        line: area.lineOf(['mainLine']),
        found: `"mainLine" names "${line.id}", which ${why}. It is the line in the header of every page.`,
        write: `Name a line that is live and verified, or mend ${line.path}.`,
      },
    ];
  });
}
