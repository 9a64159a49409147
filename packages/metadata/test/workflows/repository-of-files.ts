import { channelKinds } from '@lockstep/channels';
import { type Config, type Problem, readConfig } from '@lockstep/core';
import { parse } from 'yaml';
import { checkWorkflows, createTree, type Tree } from '../../src/index.ts';

/** A tree of files that stand in a test. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  return createTree(Object.keys(files), {
    readText: async (file) => files[file],
    parse: (text) => parse(text),
    locate: () => undefined,
  });
}

const npm = { artifacts: ['dist/*.tgz'], token: { env: 'NPM_TOKEN' } };

/** A configuration with one channel, and whatever a test adds. */
export function configOf(more: object = {}): Config {
  const { config, problems } = readConfig({ channels: { npm }, ...more }, channelKinds, () => undefined);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return config;
}

/** What is found in workflow files: code, file and line. */
export async function findingsIn(
  files: Readonly<Record<string, string>>,
  more: object = {},
): Promise<readonly string[]> {
  return (await checkWorkflows({ tree: treeOf(files), config: configOf(more) })).map(briefly);
}

export function briefly({ code, where }: Problem): string {
  return `${code} ${where?.file}:${where?.line}`;
}
