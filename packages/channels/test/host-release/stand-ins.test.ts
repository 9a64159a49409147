import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, GithubStandIn } from '@lockstep/standins';
import { isDescribed, validateExchange } from '../../../standins/test/github/openapi.ts';
import { seal } from './release-world.ts';
import { faultsOf, onGitea, onGithub, type StandInWorld } from './stand-in-world.ts';

type World = StandInWorld<{ close(): Promise<void> }>;

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function begin<W extends World>(starting: Promise<W>): Promise<W> {
  const world = await starting;
  open.push(world.standIn);
  return world;
}

function complaints({ exchanges }: GithubStandIn): readonly string[] {
  return exchanges
    .filter(({ url }) => isDescribed(url))
    .flatMap(({ answer, ...request }) =>
      validateExchange(request, {
        status: answer.status,
        ...(answer.headers && { headers: answer.headers }),
        ...(answer.body !== undefined && { body: answer.body }),
      }),
    );
}

const places: readonly (readonly [string, (faults?: FaultProgramme) => Promise<World>])[] = [
  ['GitHub', onGithub],
  ['Gitea below a path', onGitea],
];

async function codesAfter(world: World): Promise<readonly string[]> {
  const { report } = await world.publish();
  return report.problems.map(({ code }) => code);
}

describe.each(places)('through the real adapters, on %s,', (_, start) => {
  test('a release becomes public with each asset once, and anybody can verify it', async () => {
    const world = await begin(start());
    const { exit, report } = await world.publish();
    expect({ exit, problems: report.problems }).toEqual({ exit: 0, problems: [] });
    expect(await faultsOf(world)).toEqual([]);
    const verified = await world.channel.verify(world.channel.targets(seal), world.context());
    expect(verified.map(({ observed, problems }) => [observed.state, problems])).toEqual(
      Array(5).fill(['present', []]),
    );
  });

  test('a complete release is not written to again', async () => {
    const world = await begin(start());
    await world.publish();
    const { length } = world.sent;
    expect(await world.publish()).toMatchObject({ exit: 0, report: { complete: true } });
    expect(world.sent.slice(length).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test.each([
    ['moved', 'd'.repeat(40), 'TAG_MOVED'],
    ['removed', undefined, 'TAG_MISSING'],
  ])('a tag that was %s stops everything', async (_, to, code) => {
    const world = await begin(start());
    await world.moveTag(to);
    expect(await codesAfter(world)).toContain(code);
    expect(await world.releases()).toEqual([]);
  });

  test('a draft by somebody else stops everything', async () => {
    const world = await begin(start());
    world.plantDraft();
    expect(await codesAfter(world)).toContain('DRAFT_FOREIGN');
    expect(await world.releases()).toMatchObject([{ isDraft: true, assets: [] }]);
  });

  test('uploads that are sent to another host do not go there, nor does the token', async () => {
    const world = await begin(start());
    const elsewhere = await stranger();
    world.sendUploadsTo(elsewhere.url);
    expect(await codesAfter(world)).toContain('REDIRECTED');
    expect(elsewhere.requests).toEqual([]);
    expect(await world.releases()).toMatchObject([{ isDraft: true, assets: [] }]);
  });

  const writes = [
    ['the draft', { method: 'POST', path: /\/releases$/ }],
    ['the first asset', { method: 'POST', path: /\/assets$/, nth: 1 }],
    ['the third asset', { method: 'POST', path: /\/assets$/, nth: 3 }],
    ['the publication', { method: 'PATCH' }],
  ] as const;
  const mishaps: readonly (readonly [string, FaultProgramme[number]['fault']])[] = [
    ['stored, and its answer lost', { kind: 'lose-answer' }],
    ['cut off', { kind: 'drop', moment: 'after-reading' }],
    ['answered with 502', { kind: 'reject', status: 502 }],
    ['answered with nonsense', { kind: 'garbage', body: '<html>' }],
    ['throttled', { kind: 'reject', status: 429, headers: { 'retry-after': '3' } }],
  ];
  const cases = writes.flatMap(([write, on]) =>
    mishaps.map(([mishap, fault]) => [write, mishap, { on: { first: 1, ...on }, fault }] as const),
  );

  test.each(cases)('the release is whole in the end when %s is %s', async (_, __, rule) => {
    const world = await begin(start([rule]));
    const { length } = await attemptsUntilComplete(world);
    expect(length).toBeLessThanOrEqual(2);
    expect(await faultsOf(world)).toEqual([]);
  });
});

/** Publishes until the release is complete; gives how each run ended. */
async function attemptsUntilComplete(world: World): Promise<readonly number[]> {
  const exits: number[] = [];
  for (let count = 0; count < 4; count += 1) {
    const { exit } = await world.publish();
    exits.push(exit);
    if (exit === 0) return exits;
  }
  throw new Error(`it never completed: ${exits}`);
}

/** A server that has no business here. */
async function stranger() {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: async () => void server.close() });
  return { requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

describe('on GitHub', () => {
  test('an upload that the server cut off is sent again by the next run', async () => {
    const world = await begin(onGithub());
    world.standIn.cutUploads(1);
    expect(await attemptsUntilComplete(world)).toEqual([4, 0]);
    expect(await faultsOf(world)).toEqual([]);
  });

  test('every request and answer is as GitHub describes it', async () => {
    const world = await begin(onGithub());
    world.standIn.cutUploads(1);
    await attemptsUntilComplete(world);
    await world.channel.verify(world.channel.targets(seal), world.context());
    expect(world.standIn.exchanges.length).toBeGreaterThan(20);
    expect(complaints(world.standIn)).toEqual([]);
  });

  test('a release that was locked too early is an incident, and one that is whole is done', async () => {
    const early = await begin(onGithub());
    early.standIn.plant.release('acme/app', { tag: 'v1.0.0', isImmutable: true });
    expect(await codesAfter(early)).toContain('RELEASE_IMMUTABLE');
    const world = await begin(onGithub());
    world.standIn.lockReleases('acme/app', true);
    expect(await codesAfter(world)).toEqual([]);
    expect(await faultsOf(world)).toEqual([]);
    expect(await codesAfter(world)).toEqual([]);
  });

  test('a secondary rate limit is waited for in the same run', async () => {
    const world = await begin(onGithub());
    world.standIn.throttle({ on: { method: 'POST' }, requests: 2, retryAfterSeconds: 2 });
    expect(await attemptsUntilComplete(world)).toEqual([0]);
    expect(await faultsOf(world)).toEqual([]);
  });

  test('the credential goes to the API and to uploads, and to no storage', async () => {
    const world = await begin(onGithub());
    await world.publish();
    await world.channel.verify(world.channel.targets(seal), world.context());
    const { limits } = world.channel;
    const holders = world.sent
      .filter(({ hasCredential }) => hasCredential)
      .map(({ url }) => new URL(url).origin);
    expect(new Set(holders)).toEqual(new Set(limits.origins));
    expect(world.sent.some(({ url }) => !limits.origins.includes(new URL(url).origin))).toBe(true);
  });
});
