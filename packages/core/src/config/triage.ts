import { z } from 'zod';

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

const pattern = z.string().min(1).max(500).refine(isPattern, 'expected a regular expression');

const ownPattern = z.strictObject({
  pattern: pattern.describe('A regular expression for a line of a log that tells why a job failed.'),
  hint: z.string().min(1).max(500).optional().describe('What to do about it.'),
});

/** What triage looks for beside what it knows. */
export const triageSettings = z.strictObject({
  patterns: z
    .array(z.union([pattern.transform((text) => ({ pattern: text, hint: undefined })), ownPattern]))
    .max(20)
    .default([])
    .describe(
      'Regular expressions for lines of logs that tell why a job failed, each with a hint if you like.',
    ),
});

export type TriageSettings = z.output<typeof triageSettings>;
