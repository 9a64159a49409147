import { describe, expect, test } from '@jest/globals';
import {
  type Channel,
  LockstepError,
  type Observed,
  type Receipt,
  type Secret,
  secretOf,
  type Target,
  type UndoStep,
} from '@lockstep/core';
import { applyRollback, planRollback } from '../../src/rollback/rollback-release.ts';
import { status } from '../../src/status.ts';
import { observing } from '../simulation/alterations.ts';
import { startLife } from '../simulation/life.ts';
import { sample, servers } from '../simulation/sample-release.ts';
import { codesOf, createWorld, publishIn, runIn, sessionIn, type World } from '../simulation/world.ts';

const stored: Receipt = { outcome: 'stored', answer: { status: 200 } };
const options = { wish: { removes: false }, next: 'lockstep rollback --apply', reason: 'it eats files' };
const secrets: ReadonlyMap<string, Secret> = new Map(
  servers.map(({ id }) => [id, secretOf('TOKEN', `token-of-${id}-0123456789`)]),
);

/** Registries on which a version is first pointed away from, then marked: what was done outlives every run. */
class Marks {
  readonly done = new Set<string>();
  readonly sent: string[] = [];
  answer: (step: UndoStep) => Receipt | 'lost' = () => stored;

  alter = (channel: Channel): Channel => {
    const isMarked = ({ key }: Target) => this.done.has(`mark ${key}`);
    const look = observing((target) => {
      const seen: Observed | undefined = this.look?.(target);
      return seen !== undefined && seen.state === 'present' && isMarked(target)
        ? { ...seen, yanked: true }
        : undefined;
    });
    const steps = ({ key, title }: Target): readonly UndoStep[] =>
      ['tag', 'mark'].map((verb) => ({
        key: `${verb} ${key}`,
        target: key,
        channel: channel.id,
        title: `${verb} ${title}`,
        undoes: 'x',
        leaves: 'y',
      }));
    return look({
      ...channel,
      undo: async (_target, _context, step) => {
        if (step === undefined) throw new Error('no step');
        this.sent.push(step.key);
        const answer = this.answer(step);
        if (answer === 'lost' || answer.outcome === 'stored') this.done.add(step.key);
        return answer === 'lost' ? { outcome: 'unknown', why: 'connection lost', answer: {} } : answer;
      },
      retreat: async (target) => ({
        steps: steps(target).filter(({ key }) => !this.done.has(key)),
        byHand: [],
        notes: [],
      }),
    });
  };

  look: ((target: Target) => Observed) | undefined;
}

async function published(): Promise<{ readonly world: World; readonly marks: Marks }> {
  const world = createWorld(sample, servers);
  expect((await publishIn(world)).exit).toBe(0);
  const marks = new Marks();
  marks.look = (target) => world.servers.look(target);
  return { world, marks };
}

function sessionOf(world: World, marks: Marks, session = {}) {
  return sessionIn(world, startLife('undo'), { alter: marks.alter, session: { secrets, ...session } });
}

const kindsIn = ({ chain }: World) => chain.map(({ body }) => body.kind);

async function failureOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LockstepError)) throw new Error('it did not fail');
  return error.problems.map(({ code }) => code);
}

describe('a plan', () => {
  test('says each deed, and writes nothing anywhere', async () => {
    const { world, marks } = await published();
    const before = world.chain.length;
    const { report, exit } = await planRollback(sessionOf(world, marks), options);
    expect([exit, report.next, world.chain.length, marks.sent]).toEqual([0, options.next, before, []]);
    expect(report.actions).toHaveLength(18);
    expect(report.actions[0]).toEqual({
      channel: 'tap',
      title: 'tag formula',
      undoes: 'x',
      leaves: 'y',
      credential: 'none is named',
    });
  });

  test('names the channels that have no credential, as a warning', async () => {
    const { world, marks } = await published();
    const { report, exit } = await planRollback(sessionOf(world, marks, { secrets: new Map() }), options);
    expect([exit, report.warnings?.map(({ code }) => code)]).toEqual([
      0,
      Array(4).fill('ROLLBACK_TOKEN_MISSING'),
    ]);
  });
});

describe('a rollback', () => {
  test('does each deed once, the tap first and dependents before what they need, and closes', async () => {
    const { world, marks } = await published();
    const { report, exit } = await applyRollback(sessionOf(world, marks), options);
    expect({ exit, problems: report.problems }).toEqual({ exit: 0, problems: [] });
    expect(marks.sent.slice(0, 2)).toEqual(['tag tap:formula', 'mark tap:formula']);
    expect(marks.sent.indexOf('mark mild:app')).toBeLessThan(marks.sent.indexOf('tag mild:base'));
    expect(new Set(marks.sent).size).toBe(marks.sent.length);
    const kinds = kindsIn(world);
    expect(kinds.filter((kind) => kind === 'undoing')).toHaveLength(18);
    expect(kinds.at(-1)).toBe('rolled-back');
    expect(kinds.indexOf('abandoned')).toBeLessThan(kinds.indexOf('undoing'));
  });

  test('is the last word: publish refuses, status says so, and a second run adds nothing', async () => {
    const { world, marks } = await published();
    await applyRollback(sessionOf(world, marks), options);
    const { length } = world.chain;
    expect((await applyRollback(sessionOf(world, marks), options)).exit).toBe(0);
    expect([world.chain.length, marks.sent.length]).toEqual([length, 18]);
    expect(codesOf(await runIn(world))).toEqual(['RELEASE_ABANDONED']);
    const { report, exit } = await status(sessionOf(world, marks));
    expect([report.checkpoint.stage, report.next, report.problems, exit]).toEqual([
      'rolled back',
      undefined,
      [],
      0,
    ]);
  });

  test.each<[string, (step: UndoStep) => Receipt | 'lost']>([
    ['a lost answer', ({ key }) => (key === 'tag mild:lib' ? 'lost' : stored)],
    [
      'a refusal',
      ({ key }) => (key === 'tag mild:lib' ? { outcome: 'throttled', answer: { status: 429 } } : stored),
    ],
  ])('goes on after %s, and repeats nothing that was done', async (_, answer) => {
    const { world, marks } = await published();
    marks.answer = answer;
    const first = await applyRollback(sessionOf(world, marks), options);
    expect([first.exit, first.report.next]).toEqual([4, options.next]);
    expect(kindsIn(world)).not.toContain('rolled-back');
    expect(marks.sent).not.toContain('mark mild:lib');
    expect((await status(sessionOf(world, marks))).report).toMatchObject({
      checkpoint: { stage: 'rolling back' },
      next: 'lockstep rollback --apply',
    });
    marks.answer = () => stored;
    const before = new Set(marks.done);
    const { length } = marks.sent;
    expect((await applyRollback(sessionOf(world, marks), options)).exit).toBe(0);
    expect(marks.sent.slice(length).filter((key) => before.has(key))).toEqual([]);
    expect(kindsIn(world).at(-1)).toBe('rolled-back');
  });

  test('a deed that several targets ask for is done once, and the ledger names the one that it is about', async () => {
    const { world, marks } = await published();
    const shared = { key: 'hide mild:base', target: 'mild:base', title: 'hide', undoes: 'x', leaves: 'y' };
    const alter = (channel: Channel): Channel => {
      const own = marks.alter(channel);
      const steps = marks.done.has(shared.key) ? [] : [{ ...shared, channel: channel.id }];
      return channel.id === 'mild'
        ? { ...own, retreat: async () => ({ steps, byHand: [], notes: [] }) }
        : own;
    };
    const session = () => sessionIn(world, startLife('undo'), { alter, session: { secrets } });
    marks.answer = ({ key }) =>
      key === shared.key ? { outcome: 'throttled', answer: { status: 429 } } : stored;
    const { report } = await applyRollback(session(), options);
    expect(report.problems.map(({ where }) => where?.target)).toHaveLength(1);
    marks.answer = () => stored;
    await applyRollback(session(), options);
    expect(marks.sent.filter((key) => key === shared.key)).toHaveLength(2);
    const named = world.chain.flatMap(({ body }) =>
      (body.kind === 'undoing' || body.kind === 'undone') && body.step === shared.key ? [body.target] : [],
    );
    expect(named).toEqual(Array(4).fill(shared.target));
  });

  test('killed after an intent: the next run carries it out', async () => {
    const { world, marks } = await published();
    const dying = sessionOf(world, marks);
    const ledger = {
      ...dying.ledger,
      read: () => dying.ledger.read(),
      append: async (bodies: Parameters<typeof dying.ledger.append>[0]) => {
        const chain = await dying.ledger.append(bodies);
        if (bodies.some(({ kind }) => kind === 'undoing')) throw new Error('killed');
        return chain;
      },
    };
    await expect(applyRollback({ ...dying, ledger }, options)).rejects.toThrow('killed');
    expect([marks.sent, kindsIn(world).at(-1)]).toEqual([[], 'undoing']);
    expect((await applyRollback(sessionOf(world, marks), options)).exit).toBe(0);
    expect(marks.sent).toHaveLength(18);
  });

  test('refuses without credentials, and under the hands of a run, before anything is written', async () => {
    const { world, marks } = await published();
    const { length } = world.chain;
    const poor = sessionOf(world, marks, { secrets: new Map() });
    expect(await failureOf(applyRollback(poor, options))).toEqual(Array(4).fill('ROLLBACK_TOKEN_MISSING'));
    expect([world.chain.length, marks.sent]).toEqual([length, []]);
  });

  test('is not for a release of which nothing was ever sent', async () => {
    const world = createWorld(sample, servers);
    const marks = new Marks();
    expect(await failureOf(applyRollback(sessionOf(world, marks), options))).toEqual(['ROLLBACK_NOTHING']);
    expect(world.chain).toEqual([]);
  });

  test('waits for what a person has to do, and closes once it is done', async () => {
    const { world, marks } = await published();
    let isYanked = false;
    const alter = (channel: Channel): Channel => ({
      ...marks.alter(channel),
      retreat: async () => ({
        steps: [],
        byHand: isYanked ? [] : ['yank it on https://index.example/manage'],
        notes: [],
      }),
    });
    const session = () => sessionIn(world, startLife('undo'), { alter, session: { secrets } });
    const { report, exit } = await applyRollback(session(), options);
    expect([exit, report.problems.map(({ code }) => code)]).toEqual([4, ['ROLLBACK_BY_HAND']]);
    isYanked = true;
    expect((await applyRollback(session(), options)).exit).toBe(0);
    expect(kindsIn(world).at(-1)).toBe('rolled-back');
  });
});
