import { describe, expect, test } from '@jest/globals';
import { type Mishap, mishaps, type Operation } from '../../../engine/test/simulation/life.ts';
import { sha } from './formulae.ts';
import {
  codesOf,
  createTapWorld,
  formulaPath,
  isComplete,
  previous,
  publishIn,
  released,
  type TapRun,
  type TapWorld,
} from './tap-release.ts';

const title = 'leafsum 2.0.0';

function complaints({ tap }: TapWorld): readonly string[] {
  const strays = [...tap.refs.keys()].filter((ref) => ref !== 'refs/heads/main');
  const count = tap.messages().filter((message) => message === title).length;
  return [
    ...strays.map((ref) => `${ref} is left over`),
    ...(count === 1 ? [] : [`${count} commits of the formula`]),
    ...(tap.text(formulaPath) === released ? [] : ['the formula is wrong']),
    ...(tap.text('Formula/other.rb') === 'class Other < Formula\nend\n' ? [] : ['another file changed']),
  ];
}

async function untilComplete(world: TapWorld, first: TapRun): Promise<readonly string[]> {
  let ending = await publishIn(world, first);
  for (let run = 0; run < 5 && !isComplete(ending); run += 1) {
    await world.clock.sleep(60_000);
    ending = await publishIn(world);
  }
  const stored = world.tap.stored.length;
  const after = await publishIn(world);
  return [
    ...complaints(world),
    ...(isComplete(ending) ? [] : [`never complete: ${codesOf(ending).join(', ')}`]),
    ...(isComplete(after) && world.tap.stored.length === stored ? [] : ['a run after completion wrote']),
  ];
}

test('one run puts the formula into the tap: one commit, nothing else touched, no branch left', async () => {
  const world = createTapWorld();
  const ending = await publishIn(world);
  expect(codesOf(ending)).toEqual([]);
  expect(isComplete(ending)).toBe(true);
  expect(complaints(world)).toEqual([]);
  expect(world.tap.stored).toEqual([
    'refs/heads/lockstep/leafsum/v2.0.0',
    'refs/heads/lockstep/leafsum/v2.0.0',
    'refs/heads/main',
  ]);
});

test('the ledger says what the formula was derived from, and the sha256 of what came of it', async () => {
  const world = createTapWorld();
  const base = world.tap.refs.get('refs/heads/main');
  await publishIn(world);
  const receipts = world.chain.flatMap(({ body }) => (body.kind === 'receipt' ? [body.answer.derived] : []));
  expect(receipts).toEqual([
    { base, sha256: sha(released) },
    { base, sha256: sha(released) },
  ]);
});

describe('whatever goes wrong once, the release converges', () => {
  const own: Readonly<Record<Operation, readonly Mishap[]>> = {
    ...mishaps,
    install: [],
    observe: ['killed before', 'killed after', 'no answer', 'unsent', 'throttled', 'busy'],
    apply: ['killed before', 'killed after', 'no answer', 'answer lost', 'unsent', 'throttled', 'busy'],
  };
  const cases = Object.entries(own).flatMap(([operation, all]) =>
    all.map((mishap) => [operation, mishap] as const),
  );

  test.each(cases)('at any %s: %s', async (operation, mishap) => {
    const { life } = await publishIn(createTapWorld());
    const found: string[] = [];
    for (const [index, each] of life.operations.entries()) {
      if (each !== operation) continue;
      const fault = { operation: index + 1, mishap };
      for (const complaint of await untilComplete(createTapWorld(), { fault }))
        found.push(`operation ${index + 1}: ${complaint}`);
    }
    expect(found).toEqual([]);
  });

  test('at any two requests in a row', async () => {
    const { life } = await publishIn(createTapWorld());
    const found: string[] = [];
    for (let operation = 1; operation <= life.operations.length; operation += 1) {
      const world = createTapWorld();
      await publishIn(world, { fault: { operation, mishap: 'killed after' } });
      const second = await publishIn(world, { fault: { operation, mishap: 'answer lost' } });
      found.push(...(await untilComplete(world, {})).map((each) => `${operation} ${second.kind}: ${each}`));
    }
    expect(found).toEqual([]);
  });
});

describe('a tap that moves in between', () => {
  const other = (world: TapWorld, request: number) =>
    world.tap.commit({ [`Formula/new-${request}.rb`]: `# ${request}\n` }, `other ${request}`);

  test('before any one request: the formula is derived anew on top, and nobody’s commit is lost', async () => {
    const counted = createTapWorld();
    let requests = 0;
    const count = (request: number) => {
      requests = request;
    };
    await publishIn(counted, { before: count });
    for (let at = 1; at <= requests; at += 1) {
      const world = createTapWorld();
      const moved = { before: (request: number) => void (request === at && other(world, at)) };
      expect(await untilComplete(world, moved)).toEqual([]);
      expect(world.tap.messages()).toContain(`other ${at}`);
      expect(world.tap.text(`Formula/new-${at}.rb`)).toBe(`# ${at}\n`);
    }
  });

  test('before every request: the run gives up with a code and a way on, and a quiet hour completes it', async () => {
    const world = createTapWorld();
    const ending = await publishIn(world, { before: (request) => void other(world, request) });
    expect(codesOf(ending)).toContain('TAP_BUSY');
    expect(ending.kind === 'ended' && ending.published.exit).toBe(4);
    expect(await untilComplete(world, {})).toEqual([]);
  });

  test('and changes the formula itself: what people wrote is kept', async () => {
    const edited = (text: string) => text.replace('desc "Sums up leaves"', 'desc "Sums up all leaves"');
    const world = createTapWorld();
    let isDone = false;
    const before = () => {
      if (isDone || !world.tap.refs.has('refs/heads/lockstep/leafsum/v2.0.0')) return;
      isDone = true;
      world.tap.commit({ [formulaPath]: edited(previous) });
    };
    expect(isComplete(await publishIn(world, { before }))).toBe(true);
    expect(world.tap.text(formulaPath)).toBe(edited(released));
  });
});

describe('two runs at once', () => {
  test('do no harm: one formula commit, no branch', async () => {
    for (let offset = 0; offset < 12; offset += 1) {
      const world = createTapWorld();
      const second = { ...world, chain: [] };
      const late = world.clock.sleep(offset).then(() => publishIn(second));
      await Promise.all([publishIn(world), late]);
      expect(await untilComplete(world, {})).toEqual([]);
    }
  });
});
