import { z } from 'zod';

const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

type Unit = keyof typeof units;

const form = 'expected a number with s, m, h or d, such as 20m';

/** A length of time as people write it, such as `90s`, `20m`, `24h` or `7d`; read as milliseconds. */
export const duration = z
  .string(form)
  .regex(/^[1-9][0-9]{0,5}[smhd]$/, form)
  .transform((text) => Number(text.slice(0, -1)) * units[text.slice(-1) as Unit]);

/** A length of time in milliseconds as people write it, in the largest unit that fits. */
export function formatDuration(ms: number): string {
  const fitting = (Object.keys(units) as Unit[]).findLast(
    (unit) => ms >= units[unit] && ms % units[unit] === 0,
  );
  return fitting === undefined ? `${ms}ms` : `${ms / units[fitting]}${fitting}`;
}
