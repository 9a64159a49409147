import { describe, expect, test } from '@jest/globals';
import { open, token } from './opened.ts';
import { kinds, releaseJson } from './samples.ts';
import { type Answer, serveScript } from './scripted-server.ts';

const draft = {
  tag: 'v1.0.0',
  commit: 'c0ffee',
  title: 'demo',
  body: '',
  isPrerelease: false,
  isDraft: true,
};

async function creating(kind: (typeof kinds)[number], answer: Answer) {
  const { origin, heard } = await serveScript(() => answer);
  const reply = await open(kind, origin).host.releases.create(draft);
  return { reply, heard };
}

describe.each(kinds)('a write to %s', (kind) => {
  test.each([
    [401, { message: 'Bad credentials' }, 'unauthorized'],
    [403, { message: 'Resource not accessible by integration' }, 'forbidden'],
    [404, { message: 'not found' }, 'missing'],
    [409, { message: 'Release is has no Tag' }, 'conflict'],
    [410, { message: 'gone' }, 'missing'],
    [412, { message: 'changed' }, 'conflict'],
    [413, '', 'too large'],
    [
      422,
      { message: 'Validation Failed', errors: [{ code: 'already_exists', field: 'tag_name' }] },
      'conflict',
    ],
    [422, { message: 'repository file already exists [path: a]' }, 'conflict'],
    [422, { message: 'Cannot upload assets to an immutable release.' }, 'immutable'],
    [422, { errors: [{ message: 'tag_name was used by an immutable release' }] }, 'immutable'],
    [422, { errors: [{ message: 'size must be less than 2147483648' }] }, 'too large'],
    [422, { message: 'Validation Failed' }, 'invalid'],
    [400, { message: 'This file type is not allowed' }, 'invalid'],
    [405, { message: 'Please try again later' }, 'other'],
    [423, { message: 'repository is archived' }, 'forbidden'],
  ])('that is answered %i %j is refused: %s', async (status, body, reason) => {
    const { reply, heard } = await creating(kind, { status, body });
    expect(reply).toMatchObject({ outcome: 'refused', reason, status });
    expect(heard).toHaveLength(1);
  });

  test('says in the server’s words why it is refused', async () => {
    const errors = [{ resource: 'Release', field: 'tag_name', code: 'already_exists' }];
    const { reply } = await creating(kind, { status: 422, body: { message: 'Validation Failed', errors } });
    expect(reply).toMatchObject({ message: 'Validation Failed: Release tag_name already_exists' });
  });

  test.each([301, 302, 303, 307, 308])('that is redirected by %i ends there', async (status) => {
    const thief = await serveScript(() => ({ status: 201, body: releaseJson() }));
    const location = `${thief.origin}/take?signature=abc`;
    const { reply, heard } = await creating(kind, { status, headers: { location }, body: '' });
    const message = `the server sends the request on to “${thief.origin}”`;
    expect(reply).toEqual({ outcome: 'refused', reason: 'redirected', status, message });
    expect([heard.length, thief.heard.length]).toEqual([1, 0]);
  });

  test.each([500, 502, 503, 504, 408])(
    'that is answered %i is sent once, and its fate unknown',
    async (status) => {
      const { reply, heard } = await creating(kind, { status, body: { message: 'oops' } });
      expect(reply).toEqual({
        outcome: 'failed',
        sent: true,
        why: `the server answered with status ${status}: oops`,
      });
      expect(heard).toHaveLength(1);
    },
  );

  test('whose connection is dropped is sent once, and its fate unknown', async () => {
    const { reply, heard } = await creating(kind, 'drop');
    expect(reply).toMatchObject({ outcome: 'failed', sent: true });
    expect(heard).toHaveLength(1);
  });

  test.each([
    [429, { 'retry-after': '7' }, {}, 7_000],
    [403, { 'retry-after': '1' }, { message: 'You have exceeded a secondary rate limit.' }, 1_000],
    [403, {}, { message: 'You have exceeded a secondary rate limit. Please wait.' }, undefined],
    [
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1795248090',
        date: 'Sat, 21 Nov 2026 08:00:00 GMT',
      },
      { message: 'API rate limit exceeded' },
      90_000,
    ],
  ])('that is throttled (%i %j) is sent once and stores nothing', async (status, headers, body, wait) => {
    const { reply, heard } = await creating(kind, { status, headers, body });
    expect(reply).toMatchObject({ outcome: 'throttled', ...(wait !== undefined && { retryAfterMs: wait }) });
    expect('retryAfterMs' in reply).toBe(wait !== undefined);
    expect(heard).toHaveLength(1);
  });

  test.each([
    ['a page', { headers: { 'content-type': 'text/html' }, body: '<html>welcome</html>' }],
    ['nothing', { status: 204, body: '' }],
    ['half a document', { body: '{"id":1,' }],
    ['a list', { body: [releaseJson()] }],
    ['another type', { body: releaseJson({ id: 'one' }) }],
    ['a fraction', { body: releaseJson({ id: 1.5 }) }],
    ['an id beyond what is exact', { body: '{"id":12345678901234567890}' }],
    ['assets that are none', { body: releaseJson({ assets: { length: 1 } }) }],
    ['an unknown content type', { headers: { 'content-type': '%%%' }, body: 'x' }],
  ])('that is answered with %s is not believed', async (_, answer) => {
    const { reply, heard } = await creating(kind, answer);
    expect(reply).toMatchObject({
      outcome: 'failed',
      sent: true,
      why: expect.stringMatching(/^the server.*/),
    });
    expect(heard).toHaveLength(1);
  });

  test('is cut off when the answer does not end', async () => {
    const { reply } = await creating(kind, { body: Buffer.alloc(33 * 1024 * 1024, 32) });
    expect(reply).toMatchObject({
      outcome: 'failed',
      sent: true,
      why: 'the answer is longer than 33554432 bytes',
    });
  });

  test('repeats nothing foreign that could mislead, nor the credential', async () => {
    const message = `no\n::error::${token}\u001b[31m ${'x'.repeat(1_000)}`;
    const { reply } = await creating(kind, { status: 403, body: { message } });
    expect(reply).toMatchObject({ message: expect.stringMatching(/^no ::error::\*\*\* x{200,290}…$/) });
  });
});
