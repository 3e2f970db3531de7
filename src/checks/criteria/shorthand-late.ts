/** Help that a parent who works by day can use. Neither sessions nor hours carry a flag for it, so it is worked out. */
import { weekdayOf } from '../../model/days.ts';
import { isGap } from '../../model/gap.ts';
import type { LineFile } from '../../schema/line.ts';
import type { SessionFile } from '../../schema/session.ts';

/** True for a session in the evening or at the weekend. */
export const outOfHours = ({ every = '', dates = [], from }: SessionFile): boolean =>
  from >= '17:00' || /saturday|sunday|^day$/.test(every) || [...dates, ...every.split(' ').slice(-1)].some((day) => /^\d{4}-/.test(day) && weekdayOf(day) > 4);

/** True for a line that is answered in the evening, at night or at the weekend. */
export const answersLate = ({ outOfHours: isLate, hours }: LineFile): boolean =>
  isLate ||
  hours === 'always' ||
  (hours !== undefined && !isGap(hours) && hours.some(({ days, to }) => to > '18:00' || days.includes('saturday') || days.includes('sunday')));
