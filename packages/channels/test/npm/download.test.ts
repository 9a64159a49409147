import { afterEach, describe, expect, test } from '@jest/globals';
import { digestOf, secretOf } from '@lockstep/core';
import { downloadTarball } from '../../src/npm/download.ts';
import { fileAddress } from '../../src/registry/download.ts';
import { contextWith } from '../registry/loopback-context.ts';
import {
  type RecordingRegistry,
  type Responder,
  startRecordingRegistry,
} from '../registry/recording-registry.ts';

const bytes = new Uint8Array([1, 2, 3]);
const running: RecordingRegistry[] = [];

async function start(respond: Responder): Promise<RecordingRegistry> {
  const registry = await startRecordingRegistry(respond);
  running.push(registry);
  return registry;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.close()));
});

function download(registry: string, reference: string) {
  const context = contextWith(new Map(), secretOf('NPM_TOKEN', 'npm_secret'));
  return downloadTarball({ registry, context }, reference, bytes.length);
}

describe('a download', () => {
  test('is hashed', async () => {
    const registry = await start(() => ({ status: 200, body: bytes }));
    expect(await download(registry.url, `${registry.url}p.tgz`)).toEqual({
      kind: 'read',
      digest: digestOf(bytes),
    });
    expect(registry.requests[0]?.headers.authorization).toBe('Bearer npm_secret');
  });

  test('follows the registry to another origin without the credential', async () => {
    const store = await start(() => ({ status: 200, body: bytes }));
    const registry = await start(() => ({ status: 302, headers: { location: `${store.url}p.tgz` } }));
    expect(await download(registry.url, `${registry.url}p.tgz`)).toMatchObject({ kind: 'read' });
    expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('ends in a loop of redirects', async () => {
    const registry = await start(() => ({ status: 302, headers: { location: '/again' } }));
    expect(await download(registry.url, `${registry.url}p.tgz`)).toMatchObject({ kind: 'failed' });
    expect(registry.requests).toHaveLength(6);
  });

  test('of a missing file fails', async () => {
    const registry = await start(() => ({ status: 404 }));
    expect(await download(registry.url, `${registry.url}p.tgz`)).toMatchObject({ kind: 'failed' });
  });
});

describe('the address of a file', () => {
  test.each([
    ['http://registry.example/p.tgz', 'https://registry.example/', 'https://registry.example/p.tgz'],
    ['https://files.example/p.tgz', 'https://registry.example/', 'https://files.example/p.tgz'],
    ['http://files.example/p.tgz', 'http://registry.example/', 'http://files.example/p.tgz'],
    ['http://files.example/p.tgz', 'https://registry.example/', undefined],
    ['file:///etc/passwd', 'https://registry.example/', undefined],
    ['p.tgz', 'https://registry.example/', undefined],
    ['', 'https://registry.example/', undefined],
  ])('%s on %s leads to %s', (reference, registry, expected) => {
    expect(fileAddress(reference, registry)?.href).toBe(expected);
  });
});
