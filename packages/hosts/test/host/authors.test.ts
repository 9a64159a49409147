import { describe, expect, test } from '@jest/globals';
import { open } from './opened.ts';
import { kinds } from './samples.ts';
import { serveScript } from './scripted-server.ts';

const comment = {
  id: 1,
  body: 'approve',
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  html_url: 'http://host.example/acme/demo/issues/1#issuecomment-1',
};

describe.each(kinds)('the author of a comment on %s', (kind) => {
  test.each([
    [{ user: { login: 'Ada' } }, 'Ada'],
    [{ user: null }, undefined],
    [{}, undefined],
    [{ user: { login: 'ghost' } }, undefined],
    [{ user: { login: 'Ghost' } }, undefined],
    [{ user: { login: '' } }, undefined],
  ])('%j is %s', async (said, author) => {
    const { origin } = await serveScript(() => ({ body: [{ ...comment, ...said }] }));
    const reply = await open(kind, origin).host.issues.comments(1);
    if (reply.outcome !== 'ok') throw new Error(reply.outcome);
    expect(reply.value.map((each) => each.author)).toEqual([author]);
  });
});

test('what was brought to Gitea from another server is nobody’s', async () => {
  const said = { ...comment, user: { login: 'ada' }, original_author: 'zoe' };
  const { origin } = await serveScript(() => ({ body: [said] }));
  const reply = await open('gitea', origin).host.issues.comments(1);
  expect(reply).toMatchObject({ outcome: 'ok', value: [expect.not.objectContaining({ author: 'ada' })] });
});

test('comments on Gitea are read at once, for it has no pages of them', async () => {
  const all = Array.from({ length: 60 }, (_, index) => ({
    ...comment,
    id: 60 - index,
    user: { login: 'ada' },
  }));
  const { origin, heard } = await serveScript(() => ({ body: all }));
  const reply = await open('gitea', origin).host.issues.comments(1);
  if (reply.outcome !== 'ok') throw new Error(reply.outcome);
  expect(reply.value.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  expect(heard).toHaveLength(1);
});

test.each(kinds)('times on %s can be compared, whatever zone the server is in', async (kind) => {
  const times = { created_at: '2026-01-01T02:00:00+02:00', updated_at: '2026-01-01T00:00:01.000Z' };
  const said = { ...comment, user: { login: 'ada' }, ...times };
  const { origin } = await serveScript(() => ({ body: [said] }));
  expect(await open(kind, origin).host.issues.comments(1)).toMatchObject({
    value: [{ createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:01Z' }],
  });
  const broken = await serveScript(() => ({ body: [{ ...said, created_at: 'yesterday' }] }));
  expect(await open(kind, broken.origin).host.issues.comments(1)).toMatchObject({ outcome: 'failed' });
});
