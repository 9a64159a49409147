import type { z } from 'zod';
import { type Problem, problem } from '../errors/problem.ts';
import { isRecord } from '../record.ts';
import { issueText, unexplained } from './issue-text.ts';
import { keyOf, type Locate, whereOf } from './locate.ts';

type Path = readonly (string | number)[];

/** A value as far as it could be read, with everything that is wrong with it. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}

const isKey = (part: PropertyKey): part is string | number => typeof part !== 'symbol';

// Of the forms that a value may have, the one that it was meant to have is the one that it resembles.
function meantForm(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.message !== unexplained) return [];
  const resembling = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0));
  return resembling.length === 1 ? (resembling[0] ?? []) : [];
}

function problemsOf(issue: z.core.$ZodIssue, base: Path, locate: Locate): readonly Problem[] {
  const path = [...base, ...issue.path.filter(isKey)];
  const meant = meantForm(issue);
  if (meant.length > 0) return meant.flatMap((each) => problemsOf(each, path, locate));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem('CONFIG_UNKNOWN_KEY', `${keyOf([...path, key])} is not a key of the configuration`, {
        where: whereOf([...path, key], locate),
      }),
    );
  // Each channel tells what is wrong with its own id.
  if (issue.code === 'invalid_key' && keyOf(base) === '' && path[0] === 'channels') return [];
  const message = `${keyOf(path) || 'the document'}: ${issue.message}`;
  return [problem('CONFIG_WRONG_TYPE', message, { where: whereOf(path, locate) })];
}

function faultyPaths(issue: z.core.$ZodIssue): readonly Path[] {
  const path = issue.path.filter(isKey);
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function without(value: unknown, path: Path): unknown {
  const [part, ...rest] = path;
  if (part === undefined || !isRecord(value) || !Object.hasOwn(value, part)) return value;
  if (rest.length > 0 && isRecord(value[part])) return { ...value, [part]: without(value[part], rest) };
  const { [part]: _, ...others } = value;
  return others;
}

/**
 * Parses a value, and what remains of it without the faulty keys, so that one run reports everything.
 *
 * @param base the value's own place in the document.
 */
export function parseBy<T>(schema: z.ZodType<T>, value: unknown, base: Path, locate: Locate): Parsed<T> {
  const result = schema.safeParse(value, { error: issueText });
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  const rest = schema.safeParse(issues.flatMap(faultyPaths).reduce(without, value));
  const problems = issues.flatMap((issue) => problemsOf(issue, base, locate));
  return rest.success ? { value: rest.data, problems } : { problems };
}
