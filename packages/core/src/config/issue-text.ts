import type { z } from 'zod';

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  return names[Array.isArray(value) ? 'array' : typeof value] ?? 'something else';
}

/** What is said of a value that has none of several forms, where the schema says nothing of its own. */
export const unexplained = 'expected another form';

/** A longer value would drown what is said about it. */
const longestShown = 40;

function foundText(value: unknown): string {
  const isShown = typeof value === 'string' && value.length <= longestShown;
  return `found ${isShown ? `“${value}”` : nameOf(value)}`;
}

function typeText(expected: string, input: unknown): string {
  const wanted = `expected ${names[expected] ?? expected}`;
  return input === undefined ? `it is missing; ${wanted}` : `${wanted}, found ${nameOf(input)}`;
}

function boundText(origin: string, bound: string, isLeast: boolean): string {
  if (isLeast && bound === '1' && (origin === 'string' || origin === 'array')) return 'it may not be empty';
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
  return `expected at ${isLeast ? 'least' : 'most'} ${bound}${unit}`;
}

/**
 * Says what is wrong with a value in the words of who writes a configuration; undefined leaves it to zod. What a schema
 * says itself goes before it.
 */
export function issueText(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return typeText(String(issue.expected), issue.input);
  if (issue.code === 'too_small') return boundText(issue.origin, String(issue.minimum), true);
  if (issue.code === 'too_big') return boundText(issue.origin, String(issue.maximum), false);
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}; ${foundText(issue.input)}`;
  return issue.code === 'invalid_union' ? unexplained : undefined;
}
