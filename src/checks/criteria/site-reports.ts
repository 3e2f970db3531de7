/** The reports of the areas of the site, each made once a build: the pages of the report ask here. */
import { readContent } from '../read.ts';
import { type AreaReport, type Kept, keptOf, reportOn } from './area-report.ts';

const folder = process.env['SITE_CONTENT'] ?? 'content';
const made = new Map<string, AreaReport & { readonly kept?: Kept }>();
let files: ReturnType<typeof readContent>['files'] | undefined;

/** The report on an area on the day the site is built for (ISO), and what an editor last kept of it. */
export function siteReport(area: string, today: string): AreaReport & { readonly kept?: Kept } {
  const known = made.get(area);
  if (known) return known;
  files ??= readContent(folder).files;
  const kept = keptOf(folder, area);
  const report = { ...reportOn(files, area, today), ...(kept && { kept }) };
  made.set(area, report);
  return report;
}
