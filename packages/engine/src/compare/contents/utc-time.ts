const secondsPerDay = 86_400;

// The days of 400 years, and of the years before the last of 400, 100, 4 and 1, counted from March (Hinnant, “chrono-
// Compatible Low-Level Date Algorithms”): leap days then come last.
const daysPerEra = 146_097;
const daysFromYear0 = 719_468;

function dateOf(days: number): readonly [number, number, number] {
  const since = days + daysFromYear0;
  const era = Math.floor(since / daysPerEra);
  const day = since - era * daysPerEra;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365,
  );
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return [year + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth];
}

const two = (value: number) => String(value).padStart(2, '0');

/** Whole seconds since 1970 as `2020-01-01T00:00:00Z`; what is beyond the year 9999 stays a number. */
export function utcTime(seconds: number): string {
  const [year, month, day] = dateOf(Math.floor(seconds / secondsPerDay));
  if (!(year >= 0 && year <= 9999)) return `${seconds} s`;
  const rest = ((seconds % secondsPerDay) + secondsPerDay) % secondsPerDay;
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}Z`;
}
