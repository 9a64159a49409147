import { expect, test } from '@jest/globals';
import { type Http, type HttpRequest, silentLog } from '@lockstep/core';
import { createOpenHost } from '../../../src/host/open-host.ts';
import { createTestClock } from '../opened.ts';
import { assetJson, bodyOf, releaseJson } from '../samples.ts';

const draft = { tag: 'v1', commit: 'c', title: 't', body: '', isPrerelease: false, isDraft: true };

/** A host that answers every request, by a clock that notes how long anybody sleeps. */
function serve(server: string) {
  const heard: HttpRequest[] = [];
  const clock = createTestClock();
  const http: Http = async (request) => {
    heard.push(request);
    const json = request.url.includes('/assets?') ? assetJson() : releaseJson();
    return {
      kind: 'answer',
      status: request.method === 'POST' ? 201 : request.method === 'DELETE' ? 204 : 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(request.method === 'DELETE' ? '' : JSON.stringify(json)),
    };
  };
  const address = {
    kind: 'github',
    api: `${server}api/v3/`,
    uploads: `${server}api/uploads/`,
    owner: 'ada',
    name: 'tool',
  } as const;
  const openHost = createOpenHost(http, silentLog, clock);
  return { open: () => openHost(address), naps: clock.naps, heard };
}

test('writes to GitHub start a second apart, uploads among them; reads do not wait', async () => {
  const { open, naps, heard } = serve('https://git.example.org/');
  const host = open();
  await host.releases.create(draft);
  expect(naps).toEqual([]);
  await Promise.all([
    host.releases.get('1'),
    host.releases.upload('1', 'a', bodyOf('a')),
    host.releases.upload('1', 'b', bodyOf('b')),
    host.releases.get('1'),
    host.releases.change('1', { isDraft: false }),
  ]);
  expect(naps).toEqual([1_000, 1_000, 1_000]);
  expect(heard).toHaveLength(6);
});

test('a server is paced as one, however often a repository on it is opened', async () => {
  const { open, naps } = serve('https://git.example.org/');
  await open().releases.remove('1');
  await open().releases.remove('2');
  expect(naps).toEqual([1_000]);
});

test.each(['http://127.0.0.1:3000/', 'http://localhost:3000/', 'http://[::1]:3000/'])(
  'a stand-in at %s is written to at once',
  async (server) => {
    const { open, naps, heard } = serve(server);
    await open().releases.create(draft);
    await open().releases.upload('1', 'a', bodyOf('a'));
    expect(naps).toEqual([]);
    expect(heard).toHaveLength(2);
  },
);

test.each(['https://127.0.0.1.example.org/', 'https://localhost.example.org/'])(
  '%s is not on this machine',
  async (server) => {
    const { open, naps } = serve(server);
    await open().releases.remove('1');
    await open().releases.remove('2');
    expect(naps).toEqual([1_000]);
  },
);
