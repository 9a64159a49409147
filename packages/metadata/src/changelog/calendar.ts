const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysOf(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The number of a day, so that the next day has the next number; undefined for what is no day as `YYYY-MM-DD`. */
export function dayNumber(date: string): number | undefined {
  const [, year, month, day] = (iso.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return undefined;
  const months = Array.from({ length: month - 1 }, (_, index) => daysOf(index + 1, year));
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  return (year - 1) * 365 + leaps + months.reduce((sum, days) => sum + days, 0) + day;
}

/** Whether a text has the form `YYYY-MM-DD`, be it a day that exists or not. */
export function isIsoForm(date: string): boolean {
  return iso.test(date);
}
