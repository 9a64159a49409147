import { describe, expect, test } from '@jest/globals';
import { fail, type HostAsset, type HostKind, type UploadBody } from '@lockstep/core';
import { open, token } from './opened.ts';
import { assetJson, bodyOf, createSink, kinds, uuid } from './samples.ts';
import { type Answer, type ScriptedServer, serveScript } from './scripted-server.ts';

const uploads: Readonly<Record<HostKind, string>> = {
  github: '/api/uploads/repos/acme/demo/releases/1/assets?name=demo-1.0.0.tgz',
  gitea: '/gitea/api/v1/repos/acme/demo/releases/1/assets?name=demo-1.0.0.tgz',
};

// GitHub takes uploads at another origin than its API.
async function uploading(kind: HostKind, answer: Answer, body: UploadBody = bodyOf('bytes')) {
  const server = await serveScript(() => answer);
  const api = kind === 'github' ? await serveScript(() => ({ status: 500 })) : server;
  const { host, clock } = open(kind, api.origin, { uploads: `${server.origin}/api/uploads/` });
  const sent = host.releases.upload('1', 'demo-1.0.0.tgz', body);
  return { sent, server, host, clock };
}

describe.each(kinds)('an upload to %s', (kind) => {
  test('is one request, with its length, streamed', async () => {
    const { sent, server, host } = await uploading(kind, { status: 201, body: assetJson() });
    expect(await sent).toMatchObject({
      outcome: 'ok',
      value: { id: '7', name: 'demo-1.0.0.tgz', size: 5, isWhole: true },
    });
    expect(server.heard).toHaveLength(1);
    expect(server.heard[0]).toMatchObject({
      method: 'POST',
      path: uploads[kind],
      body: Buffer.from('bytes'),
      headers: {
        'content-length': '5',
        'content-type': 'application/octet-stream',
        authorization: expect.stringContaining(token),
      },
    });
    expect(host.origins).toContain(server.origin);
  });

  test.each([502, 503, 504])('that is answered %i is sent once', async (status) => {
    const { sent, server } = await uploading(kind, { status });
    expect(await sent).toMatchObject({ outcome: 'failed', sent: true });
    expect(server.heard).toHaveLength(1);
  });

  test('that is dropped is sent once', async () => {
    const { sent, server } = await uploading(kind, 'drop');
    expect(await sent).toMatchObject({ outcome: 'failed', sent: true });
    expect(server.heard).toHaveLength(1);
  });

  test('is not followed to another host', async () => {
    const thief = await serveScript(() => ({ status: 201, body: assetJson() }));
    const { sent } = await uploading(kind, { status: 307, headers: { location: `${thief.origin}/take` } });
    expect(await sent).toMatchObject({ outcome: 'refused', reason: 'redirected', status: 307 });
    expect(thief.heard).toEqual([]);
  });

  test('of a file that is not the sealed one ends before its end', async () => {
    const broken = {
      size: 5,
      async *chunks() {
        yield Uint8Array.of(1);
        throw fail('SEAL_BROKEN', 'other bytes');
      },
    };
    const { sent, server } = await uploading(kind, { status: 201, body: assetJson() }, broken);
    await expect(sent).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
    expect(server.heard).toEqual([]);
  });

  test('names the file as it is called', async () => {
    const { server, host } = await uploading(kind, { status: 201, body: assetJson() });
    await host.releases.upload('1', 'a b&c=ä.tgz', bodyOf('x'));
    const { searchParams } = new URL(server.heard.at(-1)?.path ?? '', server.origin);
    expect([...searchParams]).toEqual([['name', 'a b&c=ä.tgz']]);
  });
});

async function downloading(kind: HostKind, first: (storage: ScriptedServer) => Answer, stored: Answer) {
  const storage = await serveScript(() => stored);
  const server = await serveScript(() => first(storage));
  const url =
    kind === 'github'
      ? 'http://host.example/acme/demo/releases/download/v1/x'
      : `http://host.example/gitea/attachments/${uuid}`;
  const asset: HostAsset = { id: '7', name: 'x.tgz', size: 5, isWhole: true, url };
  const sink = createSink();
  const reply = await open(kind, server.origin).host.releases.download('1', asset, sink.onChunk);
  return { reply, sink, server, storage };
}

const places: Readonly<Record<HostKind, string>> = {
  github: '/api/v3/repos/acme/demo/releases/assets/7',
  gitea: `/gitea/attachments/${uuid}`,
};

describe.each(kinds)('a download from %s', (kind) => {
  test('may come from the server itself', async () => {
    const { reply, sink, server } = await downloading(kind, () => ({ body: 'bytes' }), {});
    expect(reply).toEqual({ outcome: 'ok', value: undefined });
    expect(sink.text()).toBe('bytes');
    expect(server.heard.map(({ path }) => path)).toEqual([places[kind]]);
    expect(server.heard[0]?.headers.authorization).toContain(token);
  });

  test.each([302, 307])('may come from a storage (%i), which sees no credential', async (status) => {
    const { reply, sink, storage } = await downloading(
      kind,
      ({ origin }) => ({ status, headers: { location: `${origin}/file?signature=s` } }),
      { body: 'bytes' },
    );
    expect(reply).toEqual({ outcome: 'ok', value: undefined });
    expect(sink.text()).toBe('bytes');
    expect(storage.heard.map(({ path }) => path)).toEqual(['/file?signature=s']);
    expect(JSON.stringify(storage.heard.map(({ headers }) => headers))).not.toContain(token);
  });

  test('is followed once', async () => {
    const redirect = ({ origin }: { origin: string }) => ({
      status: 302,
      headers: { location: `${origin}/a` },
    });
    const { reply, storage } = await downloading(kind, redirect, {
      status: 302,
      headers: { location: '/b' },
    });
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'redirected' });
    expect(storage.heard).toHaveLength(1);
  });

  test.each(['file:///etc/passwd', 'http://[', 'data:,x'])('is not followed to %s', async (location) => {
    const { reply } = await downloading(kind, () => ({ status: 302, headers: { location } }), {});
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'redirected' });
  });

  test('that is too short is none', async () => {
    const { reply } = await downloading(kind, () => ({ body: 'byte' }), {});
    const why = 'the download has 4 bytes instead of 5';
    expect(reply).toEqual({ outcome: 'failed', sent: true, why });
  });

  test('that is too long is none, and its surplus goes nowhere', async () => {
    const { reply, sink } = await downloading(kind, () => ({ body: 'bytes and more' }), {});
    expect(reply).toMatchObject({ outcome: 'failed', why: 'the download has 14 bytes instead of 5' });
    expect(sink.text().length).toBeLessThanOrEqual(5);
  });

  test('that is missing is refused', async () => {
    const { reply, sink } = await downloading(kind, () => ({ status: 404, body: 'no such file' }), {});
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'missing' });
    expect(sink.text()).toBe('');
  });

  test('is not repeated once its first bytes are out', async () => {
    const cut = { headers: { 'content-length': '5', connection: 'close' }, body: 'by' };
    const { reply, server } = await downloading(kind, () => cut, {});
    expect(reply).toMatchObject({ outcome: 'failed', sent: true });
    expect(server.heard.length).toBe(1);
  });
});

test('a file that Gitea keeps elsewhere is read without the credential', async () => {
  const elsewhere = await serveScript(() => ({ body: 'bytes' }));
  const server = await serveScript(() => ({ status: 500 }));
  const asset = { id: '7', name: 'x', size: 5, isWhole: true, url: `${elsewhere.origin}/mirror/x` };
  const sink = createSink();
  const reply = await open('gitea', server.origin).host.releases.download('1', asset, sink.onChunk);
  expect([reply.outcome, sink.text(), elsewhere.heard[0]?.headers.authorization]).toEqual([
    'ok',
    'bytes',
    undefined,
  ]);
  expect(server.heard).toEqual([]);
});

describe.each(kinds)('an archive of a run on %s', (kind) => {
  test('is read from a storage that sees no credential', async () => {
    const storage = await serveScript(() => ({ body: 'zip bytes' }));
    const { origin, heard } = await serveScript(() => ({
      status: 302,
      headers: { location: `${storage.origin}/signed` },
    }));
    const sink = createSink();
    const artifact = { id: '9', name: 'build', size: 9, isExpired: false };
    expect(await open(kind, origin).host.artifacts.download(artifact, sink.onChunk)).toMatchObject({
      outcome: 'ok',
    });
    expect(sink.text()).toBe('zip bytes');
    expect(heard[0]?.path).toMatch(/\/repos\/acme\/demo\/actions\/artifacts\/9\/zip$/);
    expect(storage.heard[0]?.headers.authorization).toBeUndefined();
  });

  test('that has expired is missing', async () => {
    const { origin } = await serveScript(() => ({ status: 410, body: { message: 'Artifact has expired' } }));
    const artifact = { id: '9', name: 'build', size: 9, isExpired: true };
    const reply = await open(kind, origin).host.artifacts.download(artifact, () => undefined);
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'missing', message: 'Artifact has expired' });
  });
});
