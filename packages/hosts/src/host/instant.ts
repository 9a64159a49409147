import { z } from 'zod';

/**
 * An instant as texts can be compared: in UTC, to the second. Gitea tells the time of its own zone, so that the same
 * instant may be written in several ways.
 */
export const instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), { message: 'expected a date and time' })
  .transform((text) => new Date(text).toISOString().replace(/\.\d+Z$/, 'Z'));
