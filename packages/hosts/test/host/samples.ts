import type { HostKind, UploadBody } from '@lockstep/core';

export const kinds: readonly HostKind[] = ['github', 'gitea'];

export const commit = '73cdca0886fb34884b113a3e0641b5876be5337d';
export const uuid = '597717c2-4a33-4225-8338-5dfc93464944';

/** A file of a release, as both hosts show it together. */
export function assetJson(change: object = {}): object {
  return {
    id: 7,
    name: 'demo-1.0.0.tgz',
    size: 5,
    state: 'uploaded',
    digest: null,
    uuid,
    browser_download_url: `http://host.example/attachments/${uuid}`,
    ...change,
  };
}

/** A release, as both hosts show it together. */
export function releaseJson(change: object = {}): object {
  return {
    id: 1,
    tag_name: 'v1.0.0',
    target_commitish: commit,
    name: 'demo v1.0.0',
    body: 'notes',
    draft: true,
    prerelease: false,
    author: { id: 1, login: 'ada' },
    html_url: 'http://host.example/acme/demo/releases/tag/v1.0.0',
    upload_url: 'http://thief.example/upload{?name,label}',
    assets: [],
    ...change,
  };
}

/** A body of some bytes that is sent piece by piece. */
export function bodyOf(text: string): UploadBody {
  const bytes = new TextEncoder().encode(text);
  return {
    size: bytes.byteLength,
    async *chunks() {
      for (const byte of bytes) yield Uint8Array.of(byte);
    },
  };
}

/** Gathers the pieces of a download. */
export function createSink() {
  const chunks: Uint8Array[] = [];
  return {
    onChunk: (chunk: Uint8Array) => {
      chunks.push(chunk);
    },
    text: () => Buffer.concat(chunks).toString(),
  };
}
