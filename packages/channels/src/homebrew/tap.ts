import type { GitRemote, Reply } from '@lockstep/core';
import type { Connection } from './connection.ts';
import type { HomebrewSettings } from './settings.ts';

/** Where a tap stands. */
export interface Tap {
  /** The full name of the branch that users get. */
  readonly head: string;
  /** Its commit. */
  readonly tip: string;
  /** The commit of a release’s own branch, if it is there. */
  readonly branchTip: string | undefined;
}

/** A formula’s file in a commit. */
export interface FormulaFileFound {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An answer that is not what was asked for. */
export type Trouble = Exclude<Reply<never>, { outcome: 'ok' }>;

function headOf({ branch }: HomebrewSettings, told: string | undefined): string {
  return branch === undefined ? (told ?? 'refs/heads/main') : `refs/heads/${branch}`;
}

/** Reads where the tap’s branch and a release’s own branch point. */
export async function readTap({ git, settings }: Connection, branch: string): Promise<Reply<Tap>> {
  const reply = await git.refs('refs/heads/');
  if (reply.outcome !== 'ok') return reply;
  const { ids, head: told } = reply.value;
  const head = headOf(settings, told);
  const tip = ids.get(head);
  // Into a repository without a commit nothing is pushed: on some hosts the first branch becomes the default for good.
  if (tip === undefined) {
    const message = `the tap has no branch ${head.replace('refs/heads/', '')} with a commit`;
    return { outcome: 'refused', reason: 'missing', message };
  }
  return { outcome: 'ok', value: { head, tip, branchTip: ids.get(branch) } };
}

// Homebrew reads the first of these that is there, and in it folders of any name; homebrew-core has one for each letter.
const folders = ['Formula', 'HomebrewFormula'] as const;

async function folderOf(git: GitRemote, commit: string): Promise<Reply<string>> {
  const root = await git.list(commit, '');
  if (root.outcome !== 'ok') return root;
  for (const folder of folders) {
    if (!root.value?.includes(folder)) continue;
    const inside = await git.list(commit, folder);
    if (inside.outcome !== 'ok') return inside;
    if (inside.value !== undefined) return { outcome: 'ok', value: `${folder}/` };
  }
  return { outcome: 'ok', value: '' };
}

function candidates(folder: string, formula: string): readonly string[] {
  const shards = [formula.charAt(0), ...(formula.startsWith('lib') ? ['lib'] : [])];
  const inShards = folder === '' ? [] : shards.map((shard) => `${folder}${shard}/${formula}.rb`);
  return [`${folder}${formula}.rb`, ...inShards];
}

async function pathsFor(git: GitRemote, commit: string, { path, formula }: HomebrewSettings) {
  if (path !== undefined) return { outcome: 'ok', value: [path] } as const;
  const folder = await folderOf(git, commit);
  return folder.outcome === 'ok'
    ? ({ ...folder, value: candidates(folder.value, formula) } as const)
    : folder;
}

/** Looks for the formula where brew does; undefined when a commit has none. */
export async function findFormula(
  { git, settings }: Connection,
  commit: string,
): Promise<Reply<FormulaFileFound | undefined>> {
  const paths = await pathsFor(git, commit, settings);
  if (paths.outcome !== 'ok') return paths;
  for (const path of paths.value) {
    const read = await git.read(commit, path);
    if (read.outcome !== 'ok') return read;
    if (read.value !== undefined) return { outcome: 'ok', value: { path, bytes: read.value } };
  }
  return { outcome: 'ok', value: undefined };
}

/** Where a new formula goes: beside the tap’s other ones, or into `Formula/` when there are none. */
export async function placeForNew({ git, settings }: Connection, commit: string): Promise<Reply<string>> {
  const { path, formula } = settings;
  const usual = path ?? `Formula/${formula}.rb`;
  if (path !== undefined) return { outcome: 'ok', value: usual };
  const folder = await folderOf(git, commit);
  if (folder.outcome !== 'ok') return folder;
  if (folder.value !== '') return { outcome: 'ok', value: `${folder.value}${formula}.rb` };
  const root = await git.list(commit, '');
  if (root.outcome !== 'ok') return root;
  const isFlat = root.value?.some((name) => name.endsWith('.rb')) ?? false;
  return { outcome: 'ok', value: isFlat ? `${formula}.rb` : usual };
}
