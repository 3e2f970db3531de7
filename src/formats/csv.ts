/** Comma-separated values as spreadsheets read them (RFC 4180). */

/** The rows as CSV, the heads first. A cell that a spreadsheet would run as a formula begins with a quote mark. */
export function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = text.replace(/^(?=[=+\-@\t\r])/, "'");
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
