import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ExampleName, examples, type Mutation, type Rule } from './mutation.ts';
import { type Finding, type Repository, repositoryOf } from './repository.ts';
import { changelog } from './rules/changelog.ts';
import { configuration } from './rules/configuration.ts';
import { history } from './rules/history.ts';
import { manifests } from './rules/manifests.ts';
import { pins } from './rules/pins.ts';
import { versions } from './rules/versions.ts';
import { workflows } from './rules/workflows.ts';
import { exampleOf } from './sources.ts';

const rules: readonly Rule[] = [versions, configuration, manifests, changelog, history, pins, workflows];

/** What the issue asks for, at least. */
const leastMutations = 200;

// A machine that does ten other things at once takes several times as long.
const longestMs = 900_000;

interface Tally {
  mutations: number;
  reported: number;
  withMore: number;
  stackTraces: number;
  warnings: number;
}

const tally: Tally = { mutations: 0, reported: 0, withMore: 0, stackTraces: 0, warnings: 0 };

function hasTrace({ printed }: Finding): boolean {
  return /^\s*at .*(?:\(|:)\d+:\d+\)?$/m.test(printed) || printed.includes('node:internal');
}

/** What is wrong with a finding; nothing for one that says the fault, its place, and nothing else. */
function faultOf(mutation: Mutation, finding: Finding): string | undefined {
  const { fault, isWarning = false } = mutation;
  const expected = mutation.expected.toSorted();
  const told = `${fault}: expected ${expected.join(', ')}, found ${finding.places.join(', ') || 'nothing'} (${finding.messages.join('; ').slice(0, 500)})`;
  if (JSON.stringify(finding.places) !== JSON.stringify(expected)) return told;
  const isRight = isWarning ? finding.exit === 0 : finding.exit !== 0 && finding.exit !== 70;
  return isRight ? undefined : `${fault}: the exit code is ${finding.exit}`;
}

function count(mutation: Mutation, finding: Finding): void {
  const isThere = mutation.expected.every((place) => finding.places.includes(place));
  if (hasTrace(finding)) tally.stackTraces += 1;
  if (finding.places.length > mutation.expected.length) tally.withMore += 1;
  if (mutation.isWarning === true) tally.warnings += 1;
  else {
    tally.mutations += 1;
    if (isThere) tally.reported += 1;
  }
}

async function failuresIn(
  repository: Repository,
  mutations: readonly Mutation[],
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const mutation of mutations) {
    const finding = await repository.find(mutation);
    count(mutation, finding);
    const failure = faultOf(mutation, finding);
    if (failure !== undefined) failures.push(failure);
  }
  return failures;
}

interface Outcome {
  readonly mutations: readonly Mutation[];
  readonly unbroken: Finding;
  readonly failures: readonly string[];
  /** What is found when every fault has been taken back. */
  readonly afterwards: Finding;
}

async function outcomeOf(name: ExampleName): Promise<Outcome> {
  const example = exampleOf(name);
  const mutations = rules.flatMap((rule) => rule(example));
  const repository = await repositoryOf(example);
  try {
    const unbroken = await repository.find({});
    const failures = await failuresIn(repository, mutations);
    return { mutations, unbroken, failures, afterwards: await repository.find({}) };
  } finally {
    await repository.remove();
  }
}

const outcomes = new Map<ExampleName, Outcome>();

beforeAll(async () => {
  await Promise.all(examples.map(async (name) => outcomes.set(name, await outcomeOf(name))));
}, longestMs);

describe.each(examples)('P1, P10, P11, P12, P22: examples/%s', (name) => {
  test('has nothing that is reported, and nothing that is warned of', () => {
    const { unbroken, afterwards } = outcomes.get(name) ?? {};
    expect([unbroken?.exit, unbroken?.places]).toEqual([0, []]);
    expect(afterwards).toEqual(unbroken);
  });

  test('with one fault has that reported at its place, and nothing else', () => {
    expect(outcomes.get(name)?.failures).toEqual([]);
  });

  test('is broken in another way by each mutation, and one that is told twice says why', () => {
    const { mutations = [] } = outcomes.get(name) ?? {};
    expect(new Set(mutations.map(({ fault }) => fault)).size).toBe(mutations.length);
    expect(mutations.filter(({ expected, why }) => expected.length > 1 !== (why !== undefined))).toEqual([]);
  });
});

test('the figure', () => {
  const { mutations, reported, withMore, stackTraces, warnings } = tally;
  const figure = `${mutations} mutations, ${reported} reported at their place, ${withMore} with anything else, ${stackTraces} stack traces`;
  process.stderr.write(`${figure} (and ${warnings} that only warn)\n`);
  expect(mutations).toBeGreaterThanOrEqual(leastMutations);
  expect([reported, withMore, stackTraces]).toEqual([mutations, 0, 0]);
});
