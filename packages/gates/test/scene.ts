import {
  type Clock,
  type Command,
  type CommandResult,
  type Gate,
  type GitHistory,
  type GitTag,
  gateList,
  silentLog,
  type Workspace,
} from '@lockstep/core';
import { Minimatch } from 'minimatch';
import { parse } from 'yaml';
import type { GateContext } from '../src/gate-check.ts';

/** A commit that tests check. */
export const commit = 'c'.repeat(40);
const base = 'b'.repeat(40);

/** A clock that stands still unless it is told otherwise; whoever sleeps on it waits for its signal. */
export function standingClock(at = '2026-11-21T12:00:00.000Z'): Clock {
  return {
    timestamp: () => at,
    since: () => 0,
    sleep: (_ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) resolve();
        else signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}

/** Files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

async function* one(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function workspaceOf(files: Files): Workspace {
  const textOf = (content: string | Uint8Array | undefined) =>
    content instanceof Uint8Array ? new TextDecoder().decode(content) : content;
  return {
    folder: '/builds/example',
    readText: async (file) => textOf(files[file]),
    glob: async (pattern) => {
      const matcher = new Minimatch(pattern, { dot: true });
      return Object.keys(files)
        .filter((file) => matcher.match(file))
        .sort();
    },
    parse: (text) => {
      try {
        return parse(text);
      } catch {
        return undefined;
      }
    },
    locate: () => undefined,
    open: (file) => one(Buffer.from(files[file] ?? '')),
    git: async () => ({ commit, tags: [], changed: [] }),
    commitOf: async () => undefined,
    tools: async () => [],
    write: async () => undefined,
  };
}

/** What git knows in a test. */
export interface Past {
  readonly tags?: readonly string[];
  readonly changed?: readonly string[];
  readonly isShallow?: boolean;
}

function historyOf(files: Files, { tags = [], changed = [], isShallow = false }: Past): GitHistory {
  const known: readonly GitTag[] = tags.map((name) => ({ name, commit: base, isAnnotated: true }));
  return {
    head: async () => commit,
    branch: async () => 'main',
    isShallow: async () => isShallow,
    tags: async () => known,
    commitOf: async () => undefined,
    isAncestor: async () => true,
    changedSince: async () => changed,
    commitsSince: async () => [],
    readAt: async () => undefined,
    filesAt: async () => Object.keys(files).sort(),
    remoteBranch: async () => ({ state: 'absent' }),
    remoteTags: async () => ({ state: 'found', tags: [] }),
  };
}

/** Answers the commands of a test; what it does not know is not installed. */
export type Answer = (
  command: Command,
) => Partial<CommandResult> | undefined | Promise<Partial<CommandResult>>;

/** What a test is made of. */
export interface Scene {
  readonly files?: Files;
  readonly past?: Past;
  readonly answer?: Answer;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A context over files in memory, with programs that the test plays. */
export function contextOf(scene: Scene = {}, more: Partial<GateContext> = {}): GateContext {
  const { files = {}, past = {}, answer = () => undefined, variables = { PATH: '/bin' } } = scene;
  return {
    workspace: workspaceOf(files),
    history: historyOf(files, past),
    commit,
    release: undefined,
    baseTag: past.tags?.[0],
    branch: 'main',
    sealed: undefined,
    operator: 'ada',
    run: 'local-1',
    clock: standingClock(),
    log: silentLog,
    signal: new AbortController().signal,
    sandbox: async () => ({
      env: variables,
      folder: async (name) => `/sandbox/${name}`,
      async run(command) {
        const result = await answer(command);
        if (result === undefined)
          return { code: undefined, stdout: '', stderr: `spawn ${command.file} ENOENT` };
        const { code = 0, stdout = '', stderr = '' } = result;
        for (const line of `${stdout}${stderr}`.split('\n').filter((each) => each !== ''))
          command.onLine?.(line);
        return { code: 'code' in result ? result.code : code, stdout, stderr };
      },
    }),
    host: async () => {
      throw new Error('nothing here asks a host');
    },
    hasCredential: async () => false,
    ...more,
  };
}

/** Gates as lockstep.yaml describes them. */
export function gatesOf(...gates: readonly unknown[]): readonly Gate[] {
  return gateList.parse(gates);
}

/** One gate. */
export function gateOf(gate: unknown): Gate {
  const [first] = gatesOf(gate);
  if (first === undefined) throw new Error('no gate');
  return first;
}
