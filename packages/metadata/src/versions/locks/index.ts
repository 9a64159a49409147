import { type Place, type Problem, problem } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { noVersions, type VersionFinder } from '../finder.ts';
import { lineIndex } from '../line-index.ts';
import { conflictIn } from '../merge-conflict.ts';
import { foreignFolder } from '../npm/foreign.ts';
import { readJson } from '../npm/json/read-json.ts';

const lockfiles = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'Cargo.lock',
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
];

interface Fault {
  readonly place: Place;
  readonly why: string;
}

function unmerged(text: string): Fault | undefined {
  const place = conflictIn(text);
  return place && { place, why: 'holds a merge conflict' };
}

function brokenJson(file: string, text: string): Fault | undefined {
  if (!file.endsWith('.json')) return undefined;
  const root = readJson(text, { keep: () => false, isSkimmed: true });
  return root.kind === 'fault' ? { place: lineIndex(text)(root.offset), why: root.why } : undefined;
}

async function faultsOf(tree: Tree, file: string): Promise<readonly Problem[]> {
  const text = await tree.readText(file);
  const fault = text === undefined ? undefined : (unmerged(text) ?? brokenJson(file, text));
  if (fault === undefined) return [];
  return [problem('LOCKFILE_BROKEN', `${file} ${fault.why}`, { where: { file, ...fault.place } })];
}

/** Finds lockfiles that no tool can read; what they say of versions is found by each ecosystem’s own finder. */
export const brokenLocks: VersionFinder = {
  ecosystem: 'text',
  async find(tree) {
    const own = lockfiles
      .flatMap((name) => tree.named(name))
      .filter((file) => foreignFolder(file) === undefined);
    const found = await Promise.all(own.map((file) => faultsOf(tree, file)));
    return { ...noVersions, problems: found.flat() };
  },
};
