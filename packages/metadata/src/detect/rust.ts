import { parseToml } from '@lockstep/channels/manifests';
import type { SourcePackage } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { type Findings, joinFindings, noFindings } from './findings.ts';
import { at, below, folderOf, foldersDownTo, quoted, textAt } from './place.ts';

async function readToml(tree: Tree, file: string): Promise<unknown> {
  const text = await tree.readText(file);
  try {
    return text === undefined ? undefined : parseToml(text, file).value;
  } catch {
    // What is wrong with it is said when its package is read.
    return undefined;
  }
}

async function rootOf(tree: Tree, { where }: SourcePackage): Promise<string> {
  const own = folderOf(where.file ?? '');
  for (const folder of foldersDownTo(own))
    if (at(await readToml(tree, below(folder, 'Cargo.toml')), 'workspace') !== undefined) return folder;
  return own;
}

async function pinsIn(tree: Tree, folder: string): Promise<Findings['tools']> {
  for (const name of ['rust-toolchain.toml', 'rust-toolchain'].map((each) => below(folder, each))) {
    const text = await tree.readText(name);
    const channel = name.endsWith('.toml')
      ? textAt(await readToml(tree, name), 'toolchain', 'channel')
      : text?.trim();
    if (channel !== undefined && /^\d+\.\d+\.\d+$/.test(channel))
      return [{ name: 'cargo', value: channel, why: `from ${name}` }];
  }
  return [];
}

async function findIn(tree: Tree, folder: string, members: readonly SourcePackage[]): Promise<Findings> {
  const published = members.filter((each) => !each.private);
  if (published.length === 0) return noFindings;
  const manifest = folder === '' ? '' : ` --manifest-path ${quoted(below(folder, 'Cargo.toml'))}`;
  const locked = tree.has(below(folder, 'Cargo.lock')) ? ' --locked' : '';
  const excluded = members
    .filter((each) => each.private)
    .map(({ name }) => ` --exclude ${quoted(name)}`)
    .join('');
  const output = below(folder, 'target/package');
  const settings = { artifacts: [`${output}/*.crate`], token: { env: 'CARGO_REGISTRY_TOKEN' } };
  const run = `cargo test --workspace${locked}${manifest}`;
  return {
    ...noFindings,
    outputs: [output],
    steps: [{ run: `cargo package --workspace${excluded}${locked}${manifest}` }],
    channels: [{ id: 'crates', why: published.map(({ name }) => name).join(', '), settings }],
    gates: [{ id: 'rust-tests', run, why: `${below(folder, 'Cargo.toml')} is there` }],
    tools: await pinsIn(tree, folder),
  };
}

/** What releases the crates of a repository. */
export async function findRust(tree: Tree, packages: readonly SourcePackage[]): Promise<Findings> {
  const withRoots = await Promise.all(
    packages.map(async (source) => ({ source, root: await rootOf(tree, source) })),
  );
  const groups = Map.groupBy(withRoots, ({ root }) => root);
  const all = await Promise.all(
    [...groups].map(([folder, members]) =>
      findIn(
        tree,
        folder,
        members.map(({ source }) => source),
      ),
    ),
  );
  const joined = joinFindings(all);
  const [first, ...others] = joined.channels;
  if (first === undefined || others.length === 0) return joined;
  const artifacts = joined.channels.flatMap(({ settings }) => settings.artifacts);
  return { ...joined, channels: [{ ...first, settings: { ...first.settings, artifacts } }] };
}
