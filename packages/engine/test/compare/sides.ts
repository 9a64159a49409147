import { digestOf, type Seal, sha512Manifest, writeSeal } from '@lockstep/core';
import type { Side } from '../../src/compare/side.ts';
import { readStatement } from '../../src/compare/statement.ts';
import { opening } from './files.ts';
import { tgz } from './tarball.ts';

/** Bytes by file. */
export type Built = Readonly<Record<string, Uint8Array>>;

/** Two packages as a build leaves them. */
export const built: Built = {
  'dist/alder-1.0.0.tgz': tgz([{ path: 'package/package.json', text: '{"name":"alder","version":"1.0.0"}' }]),
  'dist/birch-1.0.0.tgz': tgz([{ path: 'package/package.json', text: '{"name":"birch","version":"1.0.0"}' }]),
};

/** A seal over what was built. */
export function sealOf(files: Built, other: Partial<Seal> = {}): Seal {
  const packages = [{ ecosystem: 'npm', name: 'alder', version: '1.0.0', tag: 'v1.0.0' }];
  return {
    schema: 1,
    releases: [{ id: 'v1.0.0', commit: 'c'.repeat(40), packages }],
    build: { run: 'local', attempt: 1 },
    tools: [
      { name: 'node', version: 'v24.21.0' },
      { name: 'pnpm', version: '12.21.0' },
    ],
    artifacts: Object.entries(files).map(([file, bytes]) => ({
      file,
      digest: digestOf(bytes),
      channels: ['npm'],
    })),
    ...other,
  };
}

/** A side whose files lie beside it. */
export function sideOf(name: string, text: string, files: Built, more: Partial<Side> = {}): Side {
  return {
    name,
    statement: readStatement(text, name),
    withFiles: false,
    find: async (file) => {
      const bytes = files[file];
      return bytes === undefined ? undefined : opening(bytes);
    },
    ...more,
  };
}

/** A seal with its files. */
export function sealed(name: string, files: Built = built, other: Partial<Seal> = {}): Side {
  return sideOf(name, writeSeal(sealOf(files, other)), files);
}

/** A manifest with its files. */
export function listed(name: string, files: Built = built): Side {
  return sideOf(name, sha512Manifest(sealOf(files)), files);
}
