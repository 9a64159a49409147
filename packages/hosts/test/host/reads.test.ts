import { describe, expect, test } from '@jest/globals';
import { apiOf, open, token } from './opened.ts';
import { kinds, releaseJson } from './samples.ts';
import { type Answer, type Heard, serveScript } from './scripted-server.ts';

const found: Answer = { body: releaseJson() };

/** Answers the first requests by a list, and all later ones alike. */
function inTurn(first: readonly Answer[], then: Answer = found) {
  return (_: Heard, before: readonly Heard[]): Answer => first[before.length] ?? then;
}

describe.each(kinds)('a read from %s', (kind) => {
  test.each<[string, Answer]>([
    ['dropped', 'drop'],
    ['answered 500', { status: 500 }],
    ['answered 502', { status: 502, body: '<html>' }],
    ['answered 503', { status: 503 }],
    ['answered 504', { status: 504 }],
  ])('is repeated when it is %s', async (_, trouble) => {
    const { origin, heard } = await serveScript(inTurn([trouble, trouble]));
    const { host, clock } = open(kind, origin);
    expect(await host.releases.get('1')).toMatchObject({ outcome: 'ok', value: { id: '1' } });
    expect(heard.map(({ path }) => path)).toEqual(
      Array(3).fill(new URL(`${apiOf(kind, 'http://a.test')}repos/acme/demo/releases/1`).pathname),
    );
    expect(clock.naps).toEqual([500, 2_000]);
  });

  test('is given up after three tries', async () => {
    const { origin, heard } = await serveScript(() => ({ status: 502, body: { message: 'down' } }));
    const why = 'the server answered with status 502: down';
    expect(await open(kind, origin).host.releases.get('1')).toEqual({ outcome: 'failed', sent: true, why });
    expect(heard).toHaveLength(3);
  });

  test.each([401, 403, 404, 422])('is not repeated when it is answered %i', async (status) => {
    const { origin, heard } = await serveScript(() => ({ status }));
    expect(await open(kind, origin).host.releases.get('1')).toMatchObject({ outcome: 'refused', status });
    expect(heard).toHaveLength(1);
  });

  test('says so when it is refused without a word', async () => {
    const { origin } = await serveScript(() => ({ status: 404, body: '' }));
    const reply = await open(kind, origin).host.releases.get('1');
    expect(reply).toEqual({ outcome: 'refused', reason: 'missing', status: 404, message: 'status 404' });
  });

  test('is not followed elsewhere', async () => {
    const thief = await serveScript(() => found);
    const headers = { location: `${thief.origin}/x` };
    const { origin } = await serveScript(() => ({ status: 301, headers }));
    const reply = await open(kind, origin).host.releases.get('1');
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'redirected' });
    expect(thief.heard).toEqual([]);
  });

  test('shows the credential in one header, and none without one', async () => {
    const { origin, heard } = await serveScript(() => found);
    await open(kind, origin).host.releases.get('1');
    await open(kind, origin, { credential: 'none' }).host.releases.get('1');
    const scheme = kind === 'github' ? 'Bearer' : 'token';
    expect(heard.map(({ headers }) => headers.authorization)).toEqual([`${scheme} ${token}`, undefined]);
    const others = heard.map(({ headers: { authorization: _, ...rest }, path }) =>
      JSON.stringify([rest, path]),
    );
    expect(others.filter((text) => text.includes(token))).toEqual([]);
  });

  test('proves that nothing was sent when nobody listens', async () => {
    const { host } = open(kind, 'http://127.0.0.1:1');
    expect(await host.releases.get('1')).toMatchObject({ outcome: 'failed', sent: false });
  });
});

describe.each(kinds)('a list from %s', (kind) => {
  const page = (from: number, length: number) =>
    Array.from({ length }, (_, index) => releaseJson({ id: from + index, tag_name: `v${from + index}` }));
  const pageOf = ({ path }: Heard) => Number(new URL(path, 'http://a.test').searchParams.get('page'));
  const size = kind === 'github' ? 100 : 50;

  test('is read to its end, however short the pages are', async () => {
    const { origin, heard } = await serveScript((request) => {
      const number = pageOf(request);
      // The address in a Link header is nobody's business but the server's.
      const link = `<http://thief.example/?page=9>; rel="next", <http://thief.example/?page=1>; rel="first"`;
      return {
        body: page(number * 10, 2),
        headers: number < 3 ? { link } : { link: '<http://a/>; rel="first"' },
      };
    });
    const reply = await open(kind, origin).host.releases.startingWith('v');
    const tags = reply.outcome === 'ok' ? reply.value.map(({ tag }) => tag) : [];
    expect(tags).toEqual(['v10', 'v11', 'v20', 'v21', 'v30', 'v31']);
    expect(heard.map(pageOf)).toEqual([1, 2, 3]);
  });

  test('is read on without a Link header while pages are full', async () => {
    const { origin, heard } = await serveScript((request) => ({
      body: page(pageOf(request) * 1000, pageOf(request) === 1 ? size : 1),
    }));
    const reply = await open(kind, origin).host.releases.startingWith('v');
    expect(reply.outcome === 'ok' && reply.value.length).toBe(size + 1);
    expect(heard).toHaveLength(2);
  });

  test('without an end is none', async () => {
    const headers = { link: '<http://a.test/?page=2>; rel="next"' };
    const { origin, heard } = await serveScript(() => ({ body: page(1, 1), headers }));
    const reply = await open(kind, origin).host.releases.startingWith('v');
    expect(reply).toEqual({ outcome: 'failed', sent: true, why: 'the list has more than 100 pages' });
    expect(heard).toHaveLength(100);
  });

  test('ends at an empty page, whatever its Link header says', async () => {
    const headers = { link: '<http://a.test/?page=2>; rel="next"' };
    const { origin } = await serveScript(() => ({ body: [], headers }));
    expect(await open(kind, origin).host.releases.ofTag('v1')).toEqual({ outcome: 'ok', value: [] });
  });

  test('with one bad page is none', async () => {
    const headers = { link: '<http://a.test/?page=2>; rel="next"' };
    const { origin } = await serveScript((request) =>
      pageOf(request) === 1 ? { body: page(1, 1), headers } : { status: 404 },
    );
    expect(await open(kind, origin).host.releases.ofTag('v1')).toMatchObject({ outcome: 'refused' });
  });
});

describe('a read that GitHub throttles', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };

  test('goes out again after a short pause', async () => {
    const headers = { 'retry-after': '3' };
    const { origin, heard } = await serveScript(inTurn([{ status: 403, headers, body: secondary }]));
    const { host, clock } = open('github', origin);
    expect(await host.releases.get('1')).toMatchObject({ outcome: 'ok' });
    expect(clock.naps).toEqual([3_000]);
    expect(heard).toHaveLength(2);
  });

  test('goes out three times at most', async () => {
    const headers = { 'retry-after': '1' };
    const { origin, heard } = await serveScript(() => ({ status: 429, headers, body: secondary }));
    const reply = await open('github', origin).host.releases.get('1');
    expect(reply).toEqual({ outcome: 'throttled', retryAfterMs: 1_000, message: secondary.message });
    expect(heard).toHaveLength(3);
  });

  test.each<[string, Record<string, string>, object]>([
    ['a long pause', { 'retry-after': '60' }, secondary],
    ['a pause of unknown length', {}, secondary],
    [
      'a reset far ahead',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483000' },
      { message: 'x' },
    ],
  ])('is left to the caller for %s', async (_, headers, body) => {
    const { origin, heard } = await serveScript(() => ({ status: 403, headers, body }));
    const { host, clock } = open('github', origin);
    expect(await host.releases.get('1')).toMatchObject({ outcome: 'throttled' });
    expect([heard.length, clock.naps.length]).toEqual([1, 0]);
  });
});
