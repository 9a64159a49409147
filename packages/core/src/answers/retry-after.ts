const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const httpDate = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

// Days since 1 March of year 0, by which February's odd length falls to the end of a year.
function dayNumber(year: number, month: number, day: number): number {
  const [shifted, years] = month > 2 ? [month - 3, year] : [month + 9, year - 1];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * shifted + 2) / 5) + day;
}

function secondsOf(date: string): number | undefined {
  const [, day, name = '', year, hour, minute, second] = httpDate.exec(date) ?? [];
  const month = months.indexOf(name) + 1;
  if (month === 0) return undefined;
  return (
    dayNumber(Number(year), month, Number(day)) * 86_400 +
    Number(hour) * 3600 +
    Number(minute) * 60 +
    Number(second)
  );
}

/**
 * How long a server asks to wait, in milliseconds, or undefined when it does not say.
 *
 * A date is read against the server's own `date` header, so that no other clock takes part.
 * Source: RFC 9110, section 10.2.3.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number | undefined {
  const wanted = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(wanted)) return Number(wanted) * 1000;
  const [until, now] = [secondsOf(wanted), secondsOf(headers.date ?? '')];
  return until === undefined || now === undefined ? undefined : Math.max(0, until - now) * 1000;
}
