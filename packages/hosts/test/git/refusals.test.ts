import { describe, expect, test } from '@jest/globals';
import { type GitRemote, secretOf } from '@lockstep/core';
import type { Fault } from '@lockstep/standins';
import { createOpenGitRemote } from '../../src/git/remote.ts';
import { createHttp } from '../../src/http/http.ts';
import { deadOrigin, serveHttp } from '../http/loopback.ts';
import { gitScene, reader, writer } from './git-fixture.ts';

const main = 'refs/heads/main';

async function commitOn(remote: GitRemote, parent: string | undefined): Promise<string> {
  const reply = await remote.commit({
    parent,
    files: new Map([['a', Buffer.from('changed')]]),
    message: 'changed',
    author: { name: 'Lockstep', email: 'lockstep@example.org' },
    at: '2026-01-02T03:04:05Z',
  });
  return reply.outcome === 'ok' ? reply.value : reply.outcome;
}

function at(url: string): GitRemote {
  return createOpenGitRemote(createHttp())(url, secretOf('GIT_TOKEN', writer));
}

/** A scene with one commit, and another one that is ready to be pushed; what befalls requests begins afterwards. */
async function ready(service: 'git-upload-pack' | 'git-receive-pack', fault: Fault) {
  const scene = await gitScene({ faults: [{ on: { path: new RegExp(`${service}$`) }, fault }] });
  const base = await scene.repository.commit({ ref: main, files: { a: '1' } });
  return { ...scene, base };
}

describe('what may be read', () => {
  test.each([
    ['nobody without a token', undefined, 'none'],
    ['a token that is not known', 'guessed', 'read'],
  ] as const)('is refused to %s', async (_, token, anonymous) => {
    const { open } = await gitScene({ anonymous });
    expect(await open(token).refs()).toMatchObject({
      outcome: 'refused',
      reason: 'unauthorized',
      status: 401,
    });
  });

  test('of a repository that is not there is missing', async () => {
    const { server } = await gitScene();
    const remote = at(server.urlOf('ada/missing'));
    expect(await remote.refs()).toMatchObject({ outcome: 'refused', reason: 'missing', status: 404 });
  });

  test('stays unread where a server redirects, and the token goes nowhere else', async () => {
    const seen: (string | undefined)[] = [];
    const thief = await serveHttp((request, answer) => {
      seen.push(request.headers.authorization);
      answer.end();
    });
    const origin = await serveHttp((_, answer) => answer.writeHead(301, { location: `${thief}/x` }).end());
    expect(await at(`${origin}/ada/tool.git`).refs()).toMatchObject({
      outcome: 'refused',
      reason: 'redirected',
      message: expect.stringContaining(`${thief}/x`),
    });
    expect(seen).toEqual([]);
  });

  test.each<[string, number, Record<string, string>, string, object]>([
    ['a page', 200, { 'content-type': 'text/html' }, '<html>', { outcome: 'refused', reason: 'invalid' }],
    ['a limit', 429, { 'retry-after': '7' }, 'slow', { outcome: 'throttled', retryAfterMs: 7000 }],
    ['GitHub’s limit', 403, { 'x-ratelimit-remaining': '0' }, 'slow', { outcome: 'throttled' }],
    ['trouble', 502, {}, '', { outcome: 'failed' }],
    [
      'another kind of ids',
      200,
      { 'content-type': 'application/x-git-upload-pack-advertisement' },
      '000eversion 2\n0013fetch=shallow \n0019object-format=sha256\n0000',
      { outcome: 'refused', reason: 'invalid', message: expect.stringContaining('sha256') },
    ],
    [
      'an older protocol',
      200,
      { 'content-type': 'application/x-git-upload-pack-advertisement' },
      '001e# service=git-upload-pack\n00000000',
      { outcome: 'refused', reason: 'invalid', message: expect.stringContaining('version 2') },
    ],
  ])('is not made up from %s', async (_, status, headers, body, expected) => {
    const origin = await serveHttp((_request, answer) => answer.writeHead(status, headers).end(body));
    expect(await at(`${origin}/ada/tool.git`).refs()).toMatchObject(expected);
  });

  test('is unknown when nobody listens', async () => {
    expect(await at(`${await deadOrigin()}/ada/tool.git`).refs()).toMatchObject({
      outcome: 'failed',
      sent: false,
    });
  });

  test.each([
    ['', 'failed', 'failed'],
    ['not packets', 'failed', 'failed'],
    ['0009x', 'failed', 'failed'],
    ['0003', 'failed', 'failed'],
    ['000aERR no', 'refused', 'refused'],
    ['0000', 'ok', 'failed'],
    ['000dpackfile\n', 'failed', 'failed'],
    ['000dpackfile\n0006\u0001x0000', 'failed', 'failed'],
    ['000dpackfile\n0006\u0007x0000', 'failed', 'failed'],
    ['000dpackfile\n000b\u0003broken0000', 'failed', 'failed'],
  ])('is told from “%s”', async (body, listed, file) => {
    const { remote, base } = await ready('git-upload-pack', { kind: 'garbage', body });
    expect(await remote.refs(main)).toMatchObject({ outcome: listed });
    expect(await remote.read(base, 'a')).toMatchObject({ outcome: file });
  });

  test.each<Fault>([
    { kind: 'drop', moment: 'before-reading' },
    { kind: 'lose-answer' },
    { kind: 'reject', status: 503 },
  ])('is unknown after %j, and is asked for anew', async (fault) => {
    const { remote, repository, base } = await (async () => {
      const scene = await gitScene({ faults: [{ on: { method: 'POST', nth: 1 }, fault }] });
      return { ...scene, base: await scene.repository.commit({ ref: main, files: { a: '1' } }) };
    })();
    expect(await remote.read(base, 'a')).toMatchObject({ outcome: 'failed' });
    expect(await remote.read(base, 'a')).toMatchObject({ outcome: 'ok' });
    expect(await repository.refs()).toEqual({ [main]: base });
  });
});

describe('a push', () => {
  test.each([
    ['without a token', undefined, 'unauthorized', 401],
    ['with an unknown token', 'guessed', 'unauthorized', 401],
    ['with a token that may read', reader, 'forbidden', 403],
  ])('%s is refused', async (_, token, reason, status) => {
    const { repository, open, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const id = await commitOn(remote, base);
    expect(await open(token).push({ ref: main, from: base, to: id })).toMatchObject({
      outcome: 'refused',
      reason,
      status,
    });
    expect(await repository.refs()).toEqual({ [main]: base });
  });

  test('to a protected branch is forbidden, in the server’s words', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    await repository.protect(main);
    const id = await commitOn(remote, base);
    expect(await remote.push({ ref: main, from: base, to: id })).toEqual({
      outcome: 'refused',
      reason: 'forbidden',
      message: `error: GH006: Protected branch update failed for ${main}. error: hook declined to update ${main} hook declined`,
    });
    expect(await repository.refs()).toEqual({ [main]: base });
  });

  test('that would remove the default branch is forbidden', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const reply = await remote.push({ ref: main, from: base, to: undefined });
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'forbidden' });
  });

  test('of a commit that nobody has is invalid', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const reply = await remote.push({ ref: main, from: base, to: '1'.repeat(40) });
    expect(reply).toMatchObject({ outcome: 'refused' });
    expect(await repository.refs()).toEqual({ [main]: base });
  });

  test.each([
    'main',
    'refs/heads/a b',
    'refs/heads/a\nb',
    'refs/heads/../x',
    'refs/heads/x.',
    'refs/heads/x/',
  ])('to “%s” is invalid, and not even sent', async (ref) => {
    const { repository, remote, sent } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const reply = await remote.push({ ref, from: undefined, to: base });
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'invalid' });
    expect(sent).toEqual([]);
  });

  test.each<[Fault, boolean]>([
    [{ kind: 'drop', moment: 'before-reading' }, false],
    [{ kind: 'drop', moment: 'after-reading' }, false],
    [{ kind: 'reject', status: 503 }, false],
    [{ kind: 'lose-answer' }, true],
    [{ kind: 'garbage', body: '' }, true],
    [{ kind: 'garbage', body: '<html>' }, true],
    [{ kind: 'garbage', body: '0030\u0001000eunpack ok\n' }, true],
  ])('whose answer is lost by %j is unknown: it may have been stored', async (fault, isStored) => {
    const { remote, repository, base } = await ready('git-receive-pack', fault);
    const id = await commitOn(remote, base);
    expect(await remote.push({ ref: main, from: base, to: id })).toMatchObject({
      outcome: 'failed',
      sent: true,
    });
    expect((await repository.refs())[main]).toBe(isStored ? id : base);
  });

  test('that cannot even begin is known to have stored nothing', async () => {
    const scene = await gitScene({
      faults: [
        {
          on: { method: 'GET', path: /info\/refs$/, nth: 1 },
          fault: { kind: 'drop', moment: 'after-reading' },
        },
      ],
    });
    const reply = await scene.remote.push({ ref: main, from: undefined, to: '1'.repeat(40) });
    expect(reply).toMatchObject({ outcome: 'failed', sent: false });
  });

  test('that is throttled has stored nothing', async () => {
    const { remote, base } = await ready('git-receive-pack', { kind: 'reject', status: 429 });
    const id = await commitOn(remote, base);
    expect(await remote.push({ ref: main, from: base, to: id })).toMatchObject({ outcome: 'throttled' });
  });
});

test('no address and no message carries a credential', async () => {
  const { server, sent } = await gitScene();
  const withPassword = server.urlOf('ada/tool').replace('http://', 'http://user:secret@');
  expect(at(`${withPassword}/?x=1#y`).url).toBe(server.urlOf('ada/tool'));
  expect(JSON.stringify(sent)).not.toContain(writer);
});
