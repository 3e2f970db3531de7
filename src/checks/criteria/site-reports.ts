/** The reports of the areas of the site, each made once for a site: the pages of the report ask here. */
import type { SourceFile } from '../source-file.ts';
import { type AreaReport, type Kept, keptOf, readAsked, reportOn } from './area-report.ts';

type Report = AreaReport & { readonly kept?: Kept };

const folder = process.env['SITE_CONTENT'] ?? 'content';
/** By the site they stand on. While someone edits, a change to the content makes a new site, and so new reports. */
const made = new WeakMap<object, { readonly files: readonly SourceFile[]; readonly reports: Map<string, Report> }>();

/** The report on an area of the site on the day it is made for (ISO), and what an editor last kept of it. */
export function siteReport(site: object, area: string, today: string): Report {
  const { files, reports } = made.get(site) ?? { files: readAsked(folder), reports: new Map<string, Report>() };
  made.set(site, { files, reports });
  const known = reports.get(`${area} ${today}`);
  if (known) return known;
  const kept = keptOf(folder, area);
  const report = { ...reportOn(files, area, today), ...(kept && { kept }) };
  reports.set(`${area} ${today}`, report);
  return report;
}
