import { getInput } from '@actions/core';
import { type Problem, problem, secretOf, throwAll } from '@lockstep/core';
// The small build: a step must be able to refuse its inputs before anything large is loaded.
import * as z from 'zod/mini';

/** One schema for each input of an action; what a runner hands over is always text. */
export type InputSchemas = Readonly<Record<string, z.ZodMiniType<unknown, string>>>;

/** What the inputs say once they were read. */
export type Inputs<Schemas extends InputSchemas> = {
  readonly [Name in keyof Schemas]: z.output<Schemas[Name]>;
};

/** An input that must not be empty; action.yml gives it a default, or demands it. */
export const text = z.string().check(z.minLength(1, 'is missing'));

/** An input that may be left empty. */
export const optionalText = z.pipe(
  z.string(),
  z.transform((value) => (value === '' ? undefined : value)),
);

/** A secret that may be left empty. */
export const optionalSecret = z.pipe(
  z.string(),
  z.transform((value) => (value === '' ? undefined : secretOf('the input', value))),
);

/** An input that is `true` or `false`; empty is false. */
export const flag = z.pipe(
  z.enum(['true', 'false', ''], 'is either true or false'),
  z.transform((value) => value === 'true'),
);

/** An input of several lines, without the empty ones. */
export const lines = z.pipe(
  z.string(),
  z.transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
);

/** An input that is one of these words, or left empty. */
export function optionalWord<Word extends string>(words: readonly Word[]) {
  return z.pipe(
    z.enum(['', ...words], `is one of ${words.join(', ')}, or empty`),
    z.transform((value) => (value === '' ? undefined : (value as Word))),
  );
}

// Values stay out of the message: one of them may be a secret in the wrong place.
function problemOf(name: string, message: string): Problem {
  return problem('USAGE', `the input “${name}” ${message}`, {
    where: { key: name },
    remedy: 'Correct the inputs of this step; the README of the actions describes each.',
  });
}

/**
 * Reads the inputs of an action.
 * @throws LockstepError `USAGE` with every wrong input at once.
 */
export function readInputs<Schemas extends InputSchemas>(schemas: Schemas): Inputs<Schemas> {
  const read = Object.entries(schemas).map(
    ([name, schema]) => [name, schema.safeParse(getInput(name))] as const,
  );
  throwAll(
    read.flatMap(([name, { error }]) => error?.issues.map(({ message }) => problemOf(name, message)) ?? []),
  );
  return Object.fromEntries(read.map(([name, { data }]) => [name, data])) as Inputs<Schemas>;
}

/** The environment variable in which a runner hands over an input. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
