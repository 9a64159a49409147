import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type ReportedRepository, silentLog } from '@lockstep/core';
import { runSync } from '../../src/commands/sync.ts';
import { defaultOptions, type Options } from '../../src/options.ts';
import { failureOf } from '../../src/run.ts';

export const target = '.github/workflows/release.yml';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Has something closed after the test, the latest first. */
export function afterwards(close: () => Promise<void>): void {
  closers.push(close);
}

/** A folder of its own that goes after the test. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'lockstep-sync-'));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What came of a run. */
export interface Told {
  readonly exit: number;
  readonly codes: readonly string[];
  /** Codes of what blocks nothing. */
  readonly warned: readonly string[];
  readonly messages: string;
  readonly next: string | undefined;
  readonly repositories: readonly ReportedRepository[];
}

/** A folder with a list of repositories and its templates. */
export interface Desk {
  readonly folder: string;
  /** The environment of every run. */
  readonly env: Readonly<Record<string, string>>;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  run(options?: Partial<Options>, signal?: AbortSignal): Promise<Told>;
}

/** Makes one. @param list what stands in it below `source` and `files`. */
export async function deskWith(list: readonly string[], env: Desk['env'] = {}): Promise<Desk> {
  const folder = await scratch();
  const own = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    ...env,
  };
  const write: Desk['write'] = async (files) => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
  };
  const files = ['files:', `  - { template: release.yml, to: ${target} }`];
  await write({
    'repos.yaml': ['source: stubs', ...files, ...list, ''].join('\n'),
    'stubs/release.yml': 'on: push\n',
  });
  return {
    folder,
    env: own,
    write,
    async run(options = {}, signal = new AbortController().signal) {
      const world = {
        env: own,
        cwd: folder,
        log: silentLog,
        signal,
        inWorkflow: false,
      };
      const { report, exit } = await runSync(
        { ...defaultOptions, word: 'repos.yaml', ...options },
        world,
      ).catch((error: unknown) => failureOf('sync', error));
      const { problems, warnings = [], next } = report;
      return {
        exit,
        next,
        codes: problems.map(({ code }) => code),
        warned: warnings.map(({ code }) => code),
        messages: problems.map(({ message }) => message).join('\n'),
        repositories: 'repositories' in report ? (report.repositories ?? []) : [],
      };
    },
  };
}
