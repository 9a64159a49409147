import { describe, expect, test } from '@jest/globals';
import { type Channel, fail, problem } from '@lockstep/core';
import { applying } from './simulation/alterations.ts';
import { sample, sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { createWorld, publishIn, runIn, type World } from './simulation/world.ts';

const mild = servers.filter(({ id }) => id === 'mild');
const pair = sampleSeal([sampleArtifact('one', ['mild']), sampleArtifact('two', ['mild'])]);

function outcomesIn({ chain }: World): Readonly<Record<string, string>> {
  const receipts = chain.flatMap(({ body }) => (body.kind === 'receipt' ? [body] : []));
  return Object.fromEntries(receipts.map(({ target, outcome }) => [target, outcome]));
}

describe('the receipts of what was sent reach the ledger', () => {
  test('when another step meets an error of our own', async () => {
    const world = createWorld(pair, mild);
    const alter = applying(({ title }) => {
      if (title === 'one') throw new TypeError('undefined is not a request');
      return undefined;
    });
    const { exit, report } = await publishIn(world, { alter });
    expect(outcomesIn(world)).toEqual({ 'mild:one': 'unknown', 'mild:two': 'stored' });
    expect(report.problems[0]).toMatchObject({
      code: 'STATE_UNKNOWN',
      message: expect.stringMatching(/request/),
    });
    expect(exit).toBe(4);
  });

  test('when another step finds its file changed', async () => {
    const world = createWorld(pair, mild);
    const alter = applying(({ title }) => {
      if (title === 'one') throw fail('SEAL_BROKEN', 'dist/one.tgz holds other bytes');
      return undefined;
    });
    const { exit } = await publishIn(world, { alter });
    expect(outcomesIn(world)).toEqual({ 'mild:one': 'refused', 'mild:two': 'stored' });
    expect(exit).toBe(3);
  });

  test('when looking for them fails', async () => {
    const world = createWorld(pair, mild);
    const { exit, report } = await publishIn(world, {
      alter: (channel) => ({
        ...channel,
        observe: (targets, context) => {
          if (world.watch.writes.length > 0) throw new TypeError('undefined is not an observation');
          return channel.observe(targets, context);
        },
      }),
    });
    expect(outcomesIn(world)).toEqual({ 'mild:one': 'stored', 'mild:two': 'stored' });
    expect(report.problems.map(({ code }) => code)).toContain('STATE_UNKNOWN');
    expect(exit).toBe(4);
  });

  test('as unknown when the answer is lost and looking is refused', async () => {
    const world = createWorld(pair, mild);
    const lost = applying(() => ({ outcome: 'unknown', why: 'connection lost', answer: {} }));
    await publishIn(world, {
      alter: (channel) => ({
        ...lost(channel),
        observe: (targets, context) => {
          if (world.chain.some(({ body }) => body.kind === 'intent'))
            throw fail('AUTH_FAILED', 'who are you?');
          return channel.observe(targets, context);
        },
      }),
    });
    expect(outcomesIn(world)).toEqual({ 'mild:one': 'unknown', 'mild:two': 'unknown' });
  });

  test('however long an answer a server gives', async () => {
    const world = createWorld(pair, mild);
    const message = 'no '.repeat(5_000);
    const alter = applying(() => ({
      outcome: 'refused',
      problem: problem('AUTH_FORBIDDEN', message),
      answer: { message },
    }));
    expect((await publishIn(world, { alter })).exit).toBe(1);
    expect(outcomesIn(world)).toEqual({ 'mild:one': 'refused', 'mild:two': 'refused' });
  });
});

describe('an answer that was lost', () => {
  test('is settled by looking, in the same run', async () => {
    const world = createWorld(pair, mild);
    const { operations } = await runIn(createWorld(pair, mild));
    const fault = { operation: operations.indexOf('apply') + 1, mishap: 'answer lost' } as const;
    const { exit, report } = await publishIn(world, { fault });
    expect([exit, report.complete]).toEqual([0, true]);
    expect(outcomesIn(world)).toEqual({ 'mild:one': 'stored', 'mild:two': 'stored' });
  });

  test('because the process was killed, is replaced by what the next run sees', async () => {
    const world = createWorld(pair, mild);
    const { operations } = await runIn(createWorld(pair, mild));
    const fault = { operation: operations.indexOf('apply') + 1, mishap: 'killed after' } as const;
    await runIn(world, { fault });
    expect(outcomesIn(world)).toEqual({});
    await publishIn(world);
    expect(world.chain.map(({ body }) => body)).toContainEqual({
      kind: 'observed',
      target: 'mild:one',
      state: 'present',
      adopted: false,
    });
  });
});

test('sealed bytes that nobody here sent are adopted, once and by name', async () => {
  const world = createWorld(pair, mild);
  world.servers.store('mild:one', { digest: pair.artifacts[0]?.digest ?? {} });
  await publishIn(world);
  await publishIn(world);
  const adopted = world.chain.filter(({ body }) => body.kind === 'observed' && body.adopted);
  expect(adopted.map(({ body }) => body)).toMatchObject([{ target: 'mild:one' }]);
  expect(world.watch.writes).toEqual(['mild:two']);
});

test('a version that is pending beside one that was refused hides neither', async () => {
  const world = createWorld(pair, mild);
  const start = world.clock.now();
  const alter = (channel: Channel) =>
    applying(({ title }) =>
      title === 'one'
        ? { outcome: 'pending', answer: {} }
        : { outcome: 'refused', problem: problem('AUTH_FORBIDDEN', 'not yours'), answer: {} },
    )(channel);
  const { report } = await publishIn(world, { alter, waitMs: 600_000 });
  expect(report.problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['AUTH_FORBIDDEN', 'NOT_VISIBLE_YET']),
  );
  expect(world.clock.now() - start).toBeLessThan(5_000);
});

test('a ledger that fails at the end does not hide what the run found', async () => {
  const { operations } = await runIn(createWorld(sample, servers));
  const world = createWorld(sample, servers);
  const last = operations.lastIndexOf('append') + 1;
  const { exit, report } = await publishIn(world, { fault: { operation: last, mishap: 'disk full' } });
  expect(report.problems.map(({ code }) => code)).toEqual(['LEDGER_UNWRITABLE']);
  expect(report.public).toHaveLength(9);
  expect(exit).toBe(4);
});

test('a step that was held back has a receipt that says so, and is no problem of its own', async () => {
  const seal = sampleSeal([sampleArtifact('app', ['mild'], ['lib']), sampleArtifact('lib', ['mild'])]);
  const world = createWorld(seal, mild);
  const alter = applying(() => ({ outcome: 'unsent', why: 'connection refused', answer: {} }));
  const { report } = await publishIn(world, { alter });
  expect(world.chain.map(({ body }) => body)).toContainEqual(
    expect.objectContaining({ target: 'mild:app', outcome: 'unsent', answer: { message: 'held back' } }),
  );
  expect(report.problems).toMatchObject([{ code: 'UNREACHABLE', where: { target: 'mild put lib' } }]);
});

test('what a failure left undone is listed beside it', async () => {
  const seal = sampleSeal([sampleArtifact('app', ['mild'], ['lib']), sampleArtifact('lib', ['mild'])]);
  const world = createWorld(seal, mild);
  const alter = applying(() => ({ outcome: 'unknown', why: 'HTTP 503', answer: { status: 503 } }));
  const { report } = await publishIn(world, { alter });
  expect(report.problems).toMatchObject([
    { code: 'STATE_UNKNOWN' },
    { code: 'INCOMPLETE', message: 'still to be published: app on mild, lib on mild' },
  ]);
  expect(report.next).toBe('lockstep publish');
});
