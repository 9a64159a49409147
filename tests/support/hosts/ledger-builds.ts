import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { readSeal, type Seal } from '@lockstep/core';
import { type GithubStandIn, startGithubStandIn } from '@lockstep/standins';
import { type RawEntry, zip } from '../../../packages/core/test/archive/zip-writer.ts';
import { type Checkout, checkoutOf, copyOf, type Files } from '../checkout.ts';
import { lockstep, type Variables } from '../lockstep.ts';
import { builtFiles, chain, configText, tag, workspaceFiles } from '../workspace.ts';
import {
  type LedgerServer,
  pushesTo,
  repositoryName,
  startLedgerServer,
  writer,
} from './ledger-repository.ts';

export const hostToken = 'host-token-of-grove-0123456789abcdef';

export type RunSeed = Partial<Parameters<GithubStandIn['plant']['run']>[1]>;

/** A server that builds ran on, its ledger in git, and a checkout of the tag in which nothing is built. */
export interface BuildScene {
  readonly github: GithubStandIn;
  readonly ledger: LedgerServer;
  readonly commit: string;
  readonly target: Checkout;
  /** Adds a run that is over; gives its id. */
  addRun(seed?: RunSeed): string;
  /** What a runner tells the jobs of a run. */
  variables(run: string): Variables;
  /** Seals what the run built, and gives seal and files. */
  sealIn(run: string): Promise<Files>;
  /** Lets a run have left an archive, with lies in it or without. */
  leave(run: string, entries: Files | readonly RawEntry[]): void;
  close(): Promise<void>;
}

/** Starts the scene. @param more keys of lockstep.yaml. */
export async function buildScene(more: object = {}): Promise<BuildScene> {
  const basics = JSON.parse(configText({ npm: { registry: 'http://127.0.0.1:9/' } }));
  const ledgerKeys = { git: 'http://127.0.0.1:9/grove/trees.git', token: { env: 'LEDGER_TOKEN' } };
  const text = (git: string) => JSON.stringify({ ...basics, ledger: { ...ledgerKeys, git }, ...more });
  const source = await checkoutOf(workspaceFiles(chain, text(ledgerKeys.git)), [tag]);
  const ledger = await startLedgerServer(source);
  const commit = (await source.git('rev-parse', 'HEAD')).trim();
  const github = await startGithubStandIn({
    tokens: [{ token: hostToken, user: 'grove' }],
    repositories: [{ name: repositoryName, refs: { [`refs/tags/${tag}`]: commit } }],
  });
  // The configuration of the tag would name the ledger; here its address is known only now.
  await source.write({ 'lockstep.yaml': text(ledger.url) });
  await source.git('update-index', '--assume-unchanged', 'lockstep.yaml');
  const target = await copyOf(source);
  const variables = (run: string): Variables => ({
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: github.api.replace(/\/$/, ''),
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${repositoryName}/.github/workflows/release.yml@refs/tags/${tag}`,
    GITHUB_TOKEN: hostToken,
    LEDGER_TOKEN: writer,
  });
  return {
    ...{ github, ledger, commit, target, variables },
    addRun: (seed) => String(github.plant.run(repositoryName, { commit, branch: tag, ...seed })),
    async sealIn(run) {
      await source.write(builtFiles(chain));
      const { exit, stderr } = await lockstep(source, ['seal'], variables(run));
      if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
      return { ...builtFiles(chain), 'lockstep.seal.json': await source.read('lockstep.seal.json') };
    },
    leave(run, entries) {
      const isList = (given: typeof entries): given is readonly RawEntry[] => Array.isArray(given);
      const all = isList(entries)
        ? entries
        : Object.entries(entries).map(([name, content]) => ({ name, content }));
      const name = `lockstep-build-${tag}-1`;
      github.plant.artifact(repositoryName, { run: Number(run), name, archive: zip(all) });
    },
    async close() {
      await Promise.all([github.close(), ledger.close(), source.remove(), target.remove()]);
    },
  };
}

/** How `resolve-build` ended in the target. */
export async function resolve({ target, variables }: BuildScene, ...args: readonly string[]) {
  const { exit, stdout } = await lockstep(target, ['resolve-build', ...args, '--json'], variables('1'));
  const report = JSON.parse(stdout);
  return { exit, report, codes: report.problems.map((each: { readonly code: string }) => each.code) };
}

/** Refused with these codes; nothing is in its place, nor written anywhere. Gives what was said. */
export async function expectRefused(
  scene: BuildScene,
  exit: number,
  codes: readonly string[],
  ...args: readonly string[]
): Promise<string> {
  const refused = await resolve(scene, ...args);
  expect([refused.exit, refused.codes]).toEqual([exit, codes]);
  for (const file of ['lockstep.seal.json', 'dist'])
    expect(existsSync(join(scene.target.folder, file))).toBe(false);
  expect(scene.github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(pushesTo(scene.ledger.server)).toEqual([]);
  return refused.report.problems.map(({ message }: { readonly message: string }) => message).join('\n');
}

/** A build of the tag that is there whole, unless its run or its files are changed. */
export async function built(
  scene: BuildScene,
  seed: RunSeed = {},
  change: (files: Files) => Files = (files) => files,
): Promise<{ readonly run: string; readonly seal: Seal }> {
  const run = scene.addRun(seed);
  const files = await scene.sealIn(run);
  scene.leave(run, change(files));
  return { run, seal: readSeal(String(files['lockstep.seal.json'])) };
}
