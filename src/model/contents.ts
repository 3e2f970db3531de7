/** What editors wrote, sorted by kind: the one input of the directory. */
import type { AreaFile } from '../schema/area.ts';
import type { GuideFile } from '../schema/guide.ts';
import type { HelplineFile, LineFile } from '../schema/line.ts';
import type { AuthorityFile, BankHolidaysFile, WordsFile } from '../schema/national.ts';
import type { NoticeFile } from '../schema/notice.ts';
import type { OfferFile } from '../schema/offer.ts';
import type { PlaceFile } from '../schema/place.ts';
import type { ResourceFile } from '../schema/resource.ts';
import type { SearchWordsFile } from '../schema/search-words.ts';
import type { ServiceFile } from '../schema/service.ts';
import type { ChangeFile, PanelFile, WayFile } from '../schema/taking-part.ts';
import type { Translated } from '../schema/translation.ts';

/** One file: its id, its area (none when national), its fields, and its Markdown. */
export interface Entry<File> {
  readonly id: string;
  readonly area?: string;
  readonly file: File;
  readonly body: string;
}

/** Words of one record in one other language. */
export interface TranslationEntry extends Entry<Record<string, unknown> & { translates: string; machine?: boolean }> {
  readonly kind: Translated;
  readonly language: string;
}

export interface Contents {
  readonly areas: readonly Entry<AreaFile>[];
  readonly places: readonly Entry<PlaceFile>[];
  readonly services: readonly Entry<ServiceFile>[];
  readonly lines: readonly Entry<LineFile>[];
  readonly helplines: readonly Entry<HelplineFile>[];
  readonly guides: readonly Entry<GuideFile>[];
  readonly offers: readonly Entry<OfferFile>[];
  readonly panels: readonly Entry<PanelFile>[];
  readonly ways: readonly Entry<WayFile>[];
  readonly changes: readonly Entry<ChangeFile>[];
  readonly resources: readonly Entry<ResourceFile>[];
  readonly notices: readonly Entry<NoticeFile>[];
  readonly words: readonly Entry<WordsFile>[];
  readonly authorities: readonly AuthorityFile[];
  readonly bankHolidays: BankHolidaysFile['bankHolidays'];
  readonly searchWords?: SearchWordsFile | undefined;
  readonly translations: readonly TranslationEntry[];
}
