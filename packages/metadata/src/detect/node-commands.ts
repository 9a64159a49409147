import { posix } from 'node:path';
import type { NodeManager } from './node-manager.ts';
import { quoted } from './place.ts';

/** A package of a workspace that is published. */
export interface NodePackage {
  readonly name: string;
  /** Its folder below the workspace’s; nothing for the root. */
  readonly folder: string;
}

/** What a workspace needs to be packed. */
export interface NodeWorkspace {
  readonly manager: NodeManager;
  readonly packages: readonly NodePackage[];
  /** Whether packages that are not published are among its members. */
  readonly hasPrivate: boolean;
  readonly hasMembers: boolean;
}

/** The command that installs what the lockfile says; undefined without a lockfile. */
export function installCommand({ name, lockfile }: NodeManager, runsScripts: boolean): string | undefined {
  if (lockfile === undefined) return undefined;
  const quiet = runsScripts ? '' : ' --ignore-scripts';
  switch (name) {
    case 'npm':
      return `npm ci${quiet}`;
    case 'pnpm':
      return `pnpm install --frozen-lockfile${quiet}`;
    case 'yarn':
      return 'yarn install --immutable';
    case 'yarn-classic':
      return `yarn install --frozen-lockfile${quiet}`;
    case 'bun':
      return `bun install --frozen-lockfile${quiet}`;
  }
}

/** The command that runs a script of the root. */
export function scriptCommand({ name }: NodeManager, script: string): string {
  const program = name === 'yarn-classic' ? 'yarn' : name;
  if (script === 'test' && program !== 'bun') return `${program} test`;
  return `${program} run ${script}`;
}

function npmPack({ packages, hasPrivate, hasMembers }: NodeWorkspace): readonly string[] {
  const to = '--pack-destination dist';
  if (!hasMembers) return [`npm pack ${to}`];
  const isAll = !hasPrivate && packages.every(({ folder }) => folder !== '');
  if (isAll) return [`npm pack --workspaces ${to}`];
  const members = packages
    .filter(({ folder }) => folder !== '')
    .map(({ name }) => `--workspace ${quoted(name)}`);
  const root = packages.some(({ folder }) => folder === '') ? [`npm pack ${to}`] : [];
  return [...root, ...(members.length > 0 ? [`npm pack ${members.join(' ')} ${to}`] : [])];
}

function pnpmPack({ packages, hasMembers }: NodeWorkspace): readonly string[] {
  if (!hasMembers) return ['pnpm pack --pack-destination dist'];
  const filters = packages.map(({ name }) => `--filter ${quoted(name)}`).join(' ');
  return [`pnpm --recursive ${filters} pack --pack-destination dist`];
}

function eachPack(packages: readonly NodePackage[], line: (to: string) => string): readonly string[] {
  return packages.map(({ folder }) => {
    const command = line(posix.join(posix.relative(folder === '' ? '.' : folder, '.') || '.', 'dist'));
    return folder === '' ? command : `(cd ${quoted(folder)} && ${command})`;
  });
}

/** The commands that pack the packages of a workspace into `dist`. */
export function packCommands(workspace: NodeWorkspace): readonly string[] {
  switch (workspace.manager.name) {
    case 'npm':
      return npmPack(workspace);
    case 'pnpm':
      return pnpmPack(workspace);
    case 'yarn':
      return eachPack(workspace.packages, (to) => `yarn pack --out ${quoted(`${to}/%s-%v.tgz`)}`);
    // Version 1 has no patterns for the name of the archive; npm reads the same manifests.
    case 'yarn-classic':
      return eachPack(workspace.packages, (to) => `npm pack --pack-destination ${to}`);
    case 'bun':
      return eachPack(workspace.packages, (to) => `bun pm pack --destination ${to}`);
  }
}
