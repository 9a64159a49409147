import { describe, expect, test } from '@jest/globals';
import { type Fault, type Mishap, mishaps, type Operation } from './simulation/life.ts';
import { sample, servers } from './simulation/sample-release.ts';
import { violationsOf } from './simulation/watch.ts';
import { createWorld, isPublished, runIn, type World } from './simulation/world.ts';

/** How long each run waits for what it sent, the pause before the next one, both in milliseconds, and how many. */
interface Operator {
  readonly who: string;
  readonly waitMs: number;
  readonly pauseMs: number;
  readonly runs: number;
}

const operators: readonly Operator[] = [
  { who: 'a patient operator', waitMs: 120_000, pauseMs: 15_000, runs: 6 },
  { who: 'an ordinary operator', waitMs: 10_000, pauseMs: 15_000, runs: 6 },
  { who: 'a hasty operator', waitMs: 0, pauseMs: 3_000, runs: 24 },
];

/** Releases by what is special about them. */
const releases = {
  'four channels': () => createWorld(sample, servers),
  'a trial channel before the others': () => createWorld(sample, servers, new Set(['strict'])),
} as const;

type Kind = keyof typeof releases;

async function operationsWithoutFault(kind: Kind): Promise<readonly Operation[]> {
  return (await runIn(releases[kind]())).operations;
}

async function runUntilComplete(world: World, fault: Fault, operator: Operator): Promise<boolean> {
  for (let run = 0; run < operator.runs; run += 1) {
    const ending = await runIn(world, {
      waitMs: operator.waitMs,
      fault: run === 0 ? fault : undefined,
    });
    if (ending.kind === 'ended' && ending.published.report.complete) return true;
    await world.clock.sleep(operator.pauseMs);
  }
  return false;
}

async function complaintsAfter(kind: Kind, fault: Fault, operator: Operator): Promise<readonly string[]> {
  const world = releases[kind]();
  const isComplete = await runUntilComplete(world, fault, operator);
  const writes = world.watch.writes.length;
  const after = await runIn(world);
  const isQuiet = after.kind === 'ended' && after.published.exit === 0 && after.published.report.complete;
  const complaints = [
    ...violationsOf(world),
    ...(isComplete ? [] : ['it never completed']),
    ...(isPublished(world) ? [] : ['something is missing or stored twice']),
    ...(isQuiet ? [] : ['a run after completion did not end well']),
    ...(world.watch.writes.length > writes ? ['a run after completion wrote'] : []),
  ];
  return complaints.map((complaint) => `${fault.mishap} at operation ${fault.operation}: ${complaint}`);
}

async function sweep(
  kind: Kind,
  operation: Operation,
  mishap: Mishap,
  operator: Operator,
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (const [index, each] of (await operationsWithoutFault(kind)).entries())
    if (each === operation)
      complaints.push(...(await complaintsAfter(kind, { operation: index + 1, mishap }, operator)));
  return complaints;
}

const kinds = Object.keys(releases) as Kind[];

test.each(kinds)('without a fault one run completes %s, each write once and in order', async (kind) => {
  const world = releases[kind]();
  const ending = await runIn(world);
  expect(ending).toMatchObject({ kind: 'ended', published: { exit: 0, report: { complete: true } } });
  expect(world.watch.writes).toHaveLength(9);
  expect(isPublished(world)).toBe(true);
  expect(violationsOf(world)).toEqual([]);
});

const situations = kinds.flatMap((kind) =>
  operators.map((operator) => ({ kind, who: operator.who, operator })),
);

describe.each(situations)(
  '$who brings $kind to their end, in order and without a duplicate,',
  ({ kind, operator }) => {
    const cases = Object.entries(mishaps).flatMap(([operation, all]) =>
      all.map((mishap) => [operation as Operation, mishap] as const),
    );
    test.each(cases)('whichever %s meets: %s', async (operation, mishap) => {
      expect(await sweep(kind, operation, mishap, operator)).toEqual([]);
    });
  },
);
