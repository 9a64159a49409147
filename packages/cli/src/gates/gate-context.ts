import { join } from 'node:path';
import {
  fail,
  type GitHistory,
  readSeal,
  type Seal,
  type Secret,
  sealDigest,
  sealFile,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import type { GateContext } from '@lockstep/gates';
import { createGitHistory, createSandbox, systemClock } from '@lockstep/hosts';
import { releasedNames } from '../build.ts';
import { identify, startersOf } from '../identity.ts';
import { rememberedHistory } from '../metadata/remembered-history.ts';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';
import { standingOf } from './base.ts';
import { cancellable } from './cancellable.ts';
import { gateHosts } from './host-of-gate.ts';

// A seal that an earlier release left behind says nothing of this commit.
async function sealOf(
  { workspace }: Project,
  commit: string,
  { target }: Options,
  { log }: World,
): Promise<Seal | undefined> {
  const text = await workspace.readText(sealFile);
  if (text === undefined) return undefined;
  const seal = readSeal(text);
  const fits = seal.releases.some((each) => each.commit === commit && (target ?? each.id) === each.id);
  if (!fits) log.info(`${sealFile} is of another release or commit, so it counts for nothing here`);
  return fits ? seal : undefined;
}

async function headOf(history: GitHistory): Promise<string> {
  const head = await history.head();
  if (head !== undefined) return head;
  throw fail('GATE_NO_COMMIT', 'no commit is checked out here, so a result could be bound to nothing');
}

/**
 * What gates know and use here.
 * @param folder a temporary one, where each gate gets an empty home.
 * @param known called with each credential before it is used.
 * @throws LockstepError `GATE_NO_COMMIT` outside a checkout, `SEAL_INVALID` for a damaged seal.
 */
export async function gateContext(
  project: Project,
  options: Options,
  world: World,
  folder: string,
  known: (secret: Secret) => void,
): Promise<GateContext> {
  const { workspace, config } = project;
  const history = rememberedHistory(createGitHistory(workspace.folder, world.env));
  const commit = await headOf(history);
  const seal = await sealOf(project, commit, options, world);
  const standing = await standingOf(project, history, { commit, target: options.target, seal });
  const packages = await releasedNames(project);
  let opened = 0;
  return {
    workspace,
    history,
    commit,
    ...standing,
    packages,
    branch: config.release.branch,
    sealed: seal && { seal, digest: sealDigest(seal) },
    artifacts: config.channels.flatMap(({ settings }) => settings.artifacts),
    ...identify(options, world.env),
    starters: startersOf(world.env),
    clock: systemClock,
    log: world.log,
    signal: world.signal,
    async sandbox(gate) {
      opened += 1;
      const own = await createSandbox(join(folder, `${gate.id}-${opened}`), world.env);
      return cancellable(own, world.signal);
    },
    ...gateHosts(project, world, known),
  };
}
