/** Days when nobody should trust the usual hours. */

/**
 * The bank holidays and, of each year they cover, Christmas Day, Boxing Day and New Year's Day themselves: when these fall on a weekend
 * GOV.UK lists the weekday taken instead, and the day itself is no ordinary Saturday or Sunday.
 */
export function holidayDates(bankHolidays: readonly string[]): string[] {
  const years = new Set(bankHolidays.map((date) => date.slice(0, 4)));
  const fixed = [...years].flatMap((year) => ['01-01', '12-25', '12-26'].map((day) => `${year}-${day}`));
  return [...new Set([...bankHolidays, ...fixed])].sort();
}
