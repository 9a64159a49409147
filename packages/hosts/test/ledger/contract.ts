import { describe, expect, test } from '@jest/globals';
import {
  anchorOf,
  assertAnchored,
  chainEntry,
  type EntryBody,
  genesis,
  type Ledger,
  type LedgerEntry,
  readJournal,
  writeLine,
} from '@lockstep/core';
import { createTestClock, type LedgerScene, opened, seal, seen, type TestClock, targetsIn } from './scene.ts';

const tampered = { code: 'LEDGER_TAMPERED' };
const held = { code: 'LEDGER_HELD' };
const closed: EntryBody = { kind: 'closed' };
const completed: EntryBody = { kind: 'completed', seal };
const abandoned: EntryBody = { kind: 'abandoned', operator: 'ada', reason: 'a mistake' };

/** What every ledger does for one run. */
export function ledgerStatements(
  name: string,
  start: (run: string, clock: TestClock) => Promise<Ledger>,
): void {
  describe(`${name}: a ledger`, () => {
    test('that was never written is empty', async () => {
      const ledger = await start('run-1', createTestClock());
      expect(await ledger.read()).toEqual([]);
    });

    test('holds what was appended, linked and numbered, with its time and run', async () => {
      const ledger = await start('run-1', createTestClock());
      await ledger.append([opened('ada')]);
      const chain = await ledger.append([seen('one'), seen('two')]);
      expect(await ledger.read()).toEqual(chain);
      expect(chain.map(({ sequence, run }) => [sequence, run])).toEqual(
        [1, 2, 3].map((each) => [each, 'run-1']),
      );
      expect(chain.map(({ previous }) => previous)).toEqual([genesis, chain[0]?.hash, chain[1]?.hash]);
      expect(chain[0]?.at).toMatch(/^2026-03-01T12:00:00\.\d{3}Z$/);
      expect(readJournal(chain.map(writeLine).join(''))).toEqual(chain);
    });

    test('stays as it is when nothing is appended', async () => {
      const ledger = await start('run-1', createTestClock());
      expect(await ledger.append([])).toEqual([]);
      const chain = await ledger.append([seen('one')]);
      expect(await ledger.append([])).toEqual(chain);
    });

    test('takes no entry that nobody could read', async () => {
      const ledger = await start('run-1', createTestClock());
      const malformed: EntryBody = { kind: 'completed', seal: 'short' };
      await expect(ledger.append([malformed])).rejects.toMatchObject({ code: 'INTERNAL' });
      expect(await ledger.read()).toEqual([]);
    });

    test('takes appends side by side, each whole and once', async () => {
      const ledger = await start('run-1', createTestClock());
      const names = ['a', 'b', 'c', 'd'];
      await Promise.all([
        ...names.map((each) => ledger.append([seen(`${each}1`), seen(`${each}2`)])),
        ...names.map(() => ledger.read()),
      ]);
      const targets = targetsIn(await ledger.read());
      expect(targets).toEqual(names.flatMap((each) => [`${each}1`, `${each}2`]));
    });
  });
}

/** What every ledger does that several runs share. */
export function sharedLedgerStatements(name: string, start: () => Promise<LedgerScene>): void {
  describe(`${name}: runs at once`, () => {
    test('see each other’s entries, whoever opened the ledger first', async () => {
      const { open } = await start();
      const [one, two] = [open('run-1'), open('run-2')];
      await one.append([seen('one')]);
      await two.append([seen('two')]);
      const chain = await one.append([seen('three')]);
      expect(targetsIn(chain)).toEqual(['one', 'two', 'three']);
      expect(await two.read()).toEqual(chain);
    });

    test('lose nothing and double nothing, and no batch is torn apart', async () => {
      const { open } = await start();
      const rounds = [0, 1, 2, 3];
      const appendAll = async (run: number) => {
        const ledger = open(`run-${run}`);
        for (const round of rounds) await ledger.append([seen(`${run}:${round}`), seen(`${run}:${round}'`)]);
      };
      await Promise.all([0, 1, 2].map(appendAll));
      const targets = targetsIn(await open('reader').read());
      const wanted = [0, 1, 2].flatMap((run) =>
        rounds.flatMap((round) => [`${run}:${round}`, `${run}:${round}'`]),
      );
      expect(targets.toSorted()).toEqual(wanted.toSorted());
      for (const [index, target] of targets.entries())
        if (index % 2 === 1) expect(target).toBe(`${targets[index - 1]}'`);
    });
  });

  describe(`${name}: the lease`, () => {
    const lease = (clock: TestClock) => ({
      until: new Date(Date.parse(clock.timestamp()) + 60_000).toISOString(),
    });

    test('keeps other runs from opening the release, names the holder, and writes nothing', async () => {
      const { open, clock, text } = await start();
      await open('run-1').append([opened('ada', { lease: lease(clock) })]);
      const before = await text();
      const second = open('run-2').append([opened('bob', { lease: lease(clock) })]);
      await expect(second).rejects.toMatchObject(held);
      await expect(second).rejects.toThrow(/run run-1 of ada holds the release since 2026-03-01T12:00/);
      expect(await text()).toBe(before);
    });

    test('is won by one of those that open at once', async () => {
      const { open, clock } = await start();
      const runs = ['run-1', 'run-2', 'run-3'];
      const ended = await Promise.allSettled(
        runs.map((run) => open(run).append([opened(run, { lease: lease(clock) })])),
      );
      expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
      expect(await open('reader').read()).toHaveLength(1);
    });

    test('is shared by the jobs of a run and by its next attempt', async () => {
      const { open, clock } = await start();
      await open('r/1/attempts/1').append([opened('ada', { lease: lease(clock) })]);
      await open('r/1/attempts/1').append([opened('ada', { lease: lease(clock) })]);
      await open('r/1/attempts/2').append([opened('ada', { lease: lease(clock) })]);
      expect(await open('r/1/attempts/1').append([seen('late')])).toHaveLength(4);
    });

    test.each([
      ['closed it', closed],
      ['completed it', completed],
      ['gave it up', abandoned],
    ])('ends when the holder has %s', async (_, end) => {
      const { open, clock } = await start();
      const first = open('run-1');
      await first.append([opened('ada', { lease: lease(clock) })]);
      await first.append([end]);
      expect(await open('run-2').append([opened('bob')])).toHaveLength(3);
    });

    test('ends when its time is over, and the one who held it is told so', async () => {
      const { open, clock } = await start();
      const first = open('run-1');
      await first.append([opened('ada', { lease: lease(clock) })]);
      clock.advance(61_000);
      await open('run-2').append([opened('bob', { lease: lease(clock) })]);
      await expect(first.append([seen('late')])).rejects.toThrow(
        /LEDGER_HELD: run run-2 of bob took the release over/,
      );
    });

    test('is taken over by naming the opening that is replaced, and by no other', async () => {
      const { open, clock } = await start();
      const chain = await open('run-1').append([opened('ada', { lease: lease(clock) })]);
      const replacing = (replaces: string) => open('run-2').append([opened('bob', { replaces })]);
      await expect(replacing('b'.repeat(64))).rejects.toMatchObject(held);
      expect(await replacing(chain[0]?.hash ?? '')).toHaveLength(2);
    });

    test('does not keep rehearsals and notes away', async () => {
      const { open, clock } = await start();
      await open('run-1').append([opened('ada', { lease: lease(clock) })]);
      await open('run-2').append([seen('by the way')]);
      expect(await open('run-3').append([opened('eve', { mode: 'rehearsal' })])).toHaveLength(3);
    });

    test('is ignored by whoever says so, and both runs go on', async () => {
      const { open, clock } = await start();
      const [first, second] = [open('run-1', { ignoresLease: true }), open('run-2', { ignoresLease: true })];
      await first.append([opened('ada', { lease: lease(clock) })]);
      await second.append([opened('bob', { lease: lease(clock) })]);
      await Promise.all([first.append([seen('one')]), second.append([seen('two')])]);
      expect(targetsIn(await first.read()).toSorted()).toEqual(['one', 'two']);
    });
  });

  describe(`${name}: a journal`, () => {
    const written = async (scene: LedgerScene): Promise<readonly LedgerEntry[]> =>
      scene.open('run-1').append([opened('ada'), seen('one'), seen('two')]);

    test.each<
      [string, (lines: readonly string[], chain: readonly LedgerEntry[]) => readonly (string | undefined)[]]
    >([
      ['an altered entry', ([one, two, three]) => [one, two?.replace('"one"', '"ten"'), three]],
      ['an entry less', ([one, , three]) => [one, three]],
      ['entries in another order', ([one, two, three]) => [one, three, two]],
      [
        'an entry that follows nothing',
        ([one, two], [, , third]) => [
          one,
          two,
          third && writeLine(chainEntry(seen('x'), third.at, 'run-9', third)),
        ],
      ],
      [
        'another version of an entry after it was followed',
        ([one, two, three], [first]) => [one, first && writeLine({ ...first, run: 'run-9' }), two, three],
      ],
    ])('with %s is an incident for everybody', async (_, change) => {
      const scene = await start();
      const chain = await written(scene);
      await scene.rewrite(change(chain.map(writeLine), chain).join(''));
      await expect(scene.open('run-2').read()).rejects.toMatchObject(tampered);
      await expect(scene.open('run-2').append([seen('more')])).rejects.toMatchObject(tampered);
    });

    const rewound = (chain: readonly LedgerEntry[]) => chain.slice(0, 1);
    const rewritten = ([first, second]: readonly LedgerEntry[]) =>
      [first, chainEntry(seen('other'), second?.at ?? '', 'run-9', first)].flatMap((each) => each ?? []);
    const forked = (chain: readonly LedgerEntry[]) => {
      const other = rewritten(chain);
      return [
        ...other,
        ...[seen('x'), seen('y')].map((body) => chainEntry(body, other[1]?.at ?? '', 'run-9', other.at(-1))),
      ].slice(0, 3);
    };
    const removed = () => [];

    describe.each([
      ['rewound', rewound],
      ['rewritten', rewritten],
      ['forked', forked],
      ['removed', removed],
    ])('that was %s', (_, change) => {
      test('is an incident for a run that saw it before, and nothing is appended', async () => {
        const scene = await start();
        const watching = scene.open('run-1');
        const chain = await watching.append([opened('ada'), seen('one'), seen('two')]);
        await scene.rewrite(change(chain).map(writeLine).join(''));
        await expect(watching.append([seen('more')])).rejects.toMatchObject(tampered);
        await expect(watching.read()).rejects.toMatchObject(tampered);
        expect(targetsIn(await scene.open('reader').read())).not.toContain('more');
      });

      test('is found by whoever kept an anchor, and does no harm without one', async () => {
        const scene = await start();
        const chain = await written(scene);
        const [last] = chain.slice(-1).map(anchorOf);
        await scene.rewrite(change(chain).map(writeLine).join(''));
        const shown = await scene.open('run-2').append([seen('more')]);
        expect(targetsIn(shown)).toContain('more');
        expect(() => assertAnchored(shown, last ?? '', 'the draft')).toThrow(
          /LEDGER_TAMPERED: the draft names entry 3:/,
        );
        expect(() => assertAnchored(chain, last ?? '', 'the draft')).not.toThrow();
      });
    });
  });
}
