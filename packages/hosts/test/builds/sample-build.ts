import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BuildFile,
  digestOf,
  type NewBuild,
  type Seal,
  sealFile,
  silentLog,
  writeSeal,
} from '@lockstep/core';
import type { StorageTerms } from '../../src/builds/workflow-artifacts.ts';
import { temporaryFolder } from '../temporary.ts';
import type { MemoryHost } from './memory-host.ts';

const root = await temporaryFolder();

/** An empty folder. */
export function emptyFolder(): Promise<string> {
  return mkdtemp(join(root, 'folder-'));
}

/** Attempt 1 at run 57 of v1.0.0. */
export const build: NewBuild = { release: 'v1.0.0', commit: 'c'.repeat(40), run: '57', attempt: 1 };

/** A file with its digest. */
export function fileOf(file: string, text: string): BuildFile {
  const bytes = Buffer.from(text);
  const { sha256, size } = digestOf(bytes);
  return {
    file,
    sha256,
    body: {
      size,
      async *chunks() {
        yield bytes;
      },
    },
  };
}

/** A seal of some files. */
export function sealOf(files: Readonly<Record<string, string>>): Seal {
  return {
    schema: 1,
    releases: [
      {
        id: 'v1.0.0',
        commit: build.commit,
        packages: [{ ecosystem: 'npm', name: 'lib', version: '1.0.0', tag: 'v1.0.0' }],
      },
    ],
    build: { run: 'http://git.example.org/grove/trees/actions/runs/57', attempt: 1 },
    tools: [],
    artifacts: Object.entries(files).map(([file, text]) => ({
      file,
      digest: digestOf(Buffer.from(text)),
      channels: ['npm'],
    })),
  };
}

/** What a build stores: its files, and the seal of them. */
export function storedFiles(files: Readonly<Record<string, string>>): readonly BuildFile[] {
  return [
    ...Object.entries(files).map(([file, text]) => fileOf(file, text)),
    fileOf('SHA512SUMS', 'sums\n'),
    fileOf(sealFile, writeSeal(sealOf(files))),
  ];
}

/** Terms of a storage with folders of its own. */
export async function termsFor({ host }: MemoryHost): Promise<StorageTerms> {
  const folder = await emptyFolder();
  return { host, folder, scratch: await mkdtemp(join(folder, 'scratch-')), log: silentLog };
}

/** The texts of all files of a folder, by their paths; those that are on their way are left out. */
export async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  if (!existsSync(folder)) return {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith('scratch-'));
  const texts = await Promise.all(
    files.sort().map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}
