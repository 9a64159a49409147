import { endpoints } from '@lockstep/channels';
import { isRecord, type SourcePackage } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { type Findings, type FoundChannel, type FoundGate, type FoundStep, noFindings } from './findings.ts';
import { installCommand, type NodePackage, packCommands, scriptCommand } from './node-commands.ts';
import { type NodeManager, nodeManagerOf } from './node-manager.ts';
import { at, below, folderOf, foldersDownTo, inFolder, quoted, readRecord, textAt } from './place.ts';

async function isWorkspace(tree: Tree, folder: string): Promise<boolean> {
  if (tree.has(below(folder, 'pnpm-workspace.yaml'))) return true;
  return at(await readRecord(tree, below(folder, 'package.json')), 'workspaces') !== undefined;
}

async function rootOf(tree: Tree, { where }: SourcePackage): Promise<string> {
  const own = folderOf(where.file ?? '');
  for (const folder of foldersDownTo(own)) if (await isWorkspace(tree, folder)) return folder;
  return own;
}

interface Root {
  readonly folder: string;
  readonly manager: NodeManager;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly packages: readonly (NodePackage & {
    readonly registry: string | undefined;
    readonly scripts: unknown;
  })[];
  readonly hasPrivate: boolean;
  readonly hasMembers: boolean;
}

// A registry of one's own for a scope, or for all packages, as the project’s .npmrc has it.
function registryFor(name: string, npmrc: string): string | undefined {
  const scope = /^(@[^/]+)\//.exec(name)?.[1];
  const settings = npmrc.split(/\r?\n/).map((line) => {
    const equals = line.indexOf('=');
    return [line.slice(0, Math.max(equals, 0)).trim(), line.slice(equals + 1).trim()] as const;
  });
  const read = (key: string) => settings.find(([name]) => name === key)?.[1];
  return (scope && read(`${scope}:registry`)) ?? read('registry');
}

function usable(registry: string | undefined): string | undefined {
  if (registry === undefined || !URL.canParse(registry)) return undefined;
  const { protocol, username, password, href } = new URL(registry);
  const isOwn = /^https?:$/.test(protocol) && username === '' && password === '';
  const address = href.endsWith('/') ? href : `${href}/`;
  return isOwn && address !== endpoints.npm ? address : undefined;
}

async function readPackage(tree: Tree, folder: string, source: SourcePackage, npmrc: string) {
  const file = source.where.file ?? '';
  const manifest = await readRecord(tree, file);
  const own = folderOf(file);
  return {
    name: source.name,
    folder: folder === '' ? own : own.slice(folder.length + 1),
    registry: usable(textAt(manifest, 'publishConfig', 'registry') ?? registryFor(source.name, npmrc)),
    scripts: manifest.scripts,
  };
}

async function readRoot(tree: Tree, folder: string, sources: readonly SourcePackage[]): Promise<Root> {
  const npmrc = (await tree.readText(below(folder, '.npmrc'))) ?? '';
  const published = sources.filter((each) => !each.private);
  const manifest = await readRecord(tree, below(folder, 'package.json'));
  const isMember = ({ where }: SourcePackage) => folderOf(where.file ?? '') !== folder;
  return {
    folder,
    manifest,
    manager: await nodeManagerOf(tree, folder),
    packages: await Promise.all(published.map((each) => readPackage(tree, folder, each, npmrc))),
    hasPrivate: sources.some((each) => each.private && isMember(each)),
    hasMembers: await isWorkspace(tree, folder),
  };
}

// What runs when a package is packed may need what the lockfile names.
function needsInstall({ manager, packages, manifest }: Root): boolean {
  const scripts = [manifest.scripts, ...packages.map((each) => each.scripts)];
  const isBuilt = scripts.some((each) =>
    ['build', 'prepack', 'prepare'].some((name) => textAt(each, name) !== undefined),
  );
  return isBuilt || (manager.name !== 'npm' && manager.name !== 'yarn-classic');
}

function buildSteps(root: Root): readonly FoundStep[] {
  const { manager, packages, manifest, folder } = root;
  const isBuilt = textAt(manifest, 'scripts', 'build') !== undefined;
  const isBuiltBelow = packages.some(({ scripts }) => textAt(scripts, 'build') !== undefined);
  const install = needsInstall(root) ? installCommand(manager, isBuilt || isBuiltBelow) : undefined;
  const below = manager.name === 'npm' ? 'npm run build --workspaces --if-present' : undefined;
  const recursive = manager.name === 'pnpm' ? 'pnpm --recursive run build' : below;
  const build = isBuilt ? scriptCommand(manager, 'build') : isBuiltBelow ? recursive : undefined;
  return [install, build]
    .filter((line) => line !== undefined)
    .map((line) => ({
      run: inFolder(folder, line),
      ...(line === install && { why: `from ${manager.why}` }),
    }));
}

function packSteps({ folder, ...workspace }: Root): readonly FoundStep[] {
  return packCommands(workspace).map((line) => ({ run: inFolder(folder, line) }));
}

function archiveOf(folder: string, { name }: NodePackage): string {
  return below(folder, `dist/${name.replace('@', '').replace('/', '-')}-[0-9]*.tgz`);
}

function channelsOf(roots: readonly Root[]): readonly FoundChannel[] {
  const all = roots.flatMap((root) => root.packages.map((each) => ({ root, each })));
  const groups = Map.groupBy(all, ({ each }) => each.registry);
  return [...groups].map(([registry, members], index) => {
    const folders = [...new Set(members.map(({ root }) => below(root.folder, 'dist/*.tgz')))];
    const artifacts =
      groups.size === 1 ? folders : members.map(({ root, each }) => archiveOf(root.folder, each));
    const id = index === 0 ? 'npm' : `npm-${index + 1}`;
    const names = members.map(({ each }) => each.name).join(', ');
    const own = {
      ...(id !== 'npm' && { kind: 'npm' }),
      artifacts,
      ...(registry !== undefined && { registry }),
    };
    return { id, why: names, settings: { ...own, token: { env: 'NPM_TOKEN' } } };
  });
}

const noTest = /no test specified/i;

function gateOf(root: Root): readonly FoundGate[] {
  const { manifest, manager, folder } = root;
  const script = textAt(manifest, 'scripts', 'test');
  if (script === undefined || noTest.test(script)) return [];
  const install = installCommand(manager, false);
  const test = scriptCommand(manager, 'test');
  const run = inFolder(folder, install === undefined ? test : `${install} && ${test}`);
  return [{ id: 'js-tests', run, why: `${below(folder, 'package.json')} has a script “test”` }];
}

function toolsOf({ manager }: Root): Findings['tools'] {
  const { name, version, why } = manager;
  return version === undefined
    ? []
    : [{ name: name === 'yarn-classic' ? 'yarn' : name, value: version, why }];
}

/** What releases the JavaScript packages of a repository. */
export async function findNode(tree: Tree, packages: readonly SourcePackage[]): Promise<Findings> {
  const withRoots = await Promise.all(
    packages.map(async (source) => ({ source, root: await rootOf(tree, source) })),
  );
  const groups = Map.groupBy(withRoots, ({ root }) => root);
  const read = await Promise.all(
    [...groups].map(([folder, members]) =>
      readRoot(
        tree,
        folder,
        members.map(({ source }) => source),
      ),
    ),
  );
  const roots = read.filter(({ packages: published }) => published.length > 0);
  const version = isRecord(roots[0]?.manifest) ? roots.flatMap(toolsOf) : [];
  return {
    ...noFindings,
    outputs: roots.map(({ folder }) => below(folder, 'dist')),
    steps: roots.flatMap((root) => [
      ...buildSteps(root),
      ...(root.manager.name === 'npm' || root.manager.name === 'yarn-classic'
        ? [{ run: `mkdir -p ${quoted(below(root.folder, 'dist'))}` }]
        : []),
      ...packSteps(root),
    ]),
    channels: channelsOf(roots),
    gates: roots.flatMap(gateOf),
    tools: version,
  };
}
