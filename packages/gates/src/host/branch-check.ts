import { type GateOf, type Host, LockstepError } from '@lockstep/core';
import type { CheckGate, GateContext, GateFound } from '../gate-check.ts';
import { answered } from './answer.ts';
import { short } from './words.ts';

type Settings = GateOf<'branch'>['settings'];

/** Where the branch is that the commit is compared with. */
interface Remote {
  readonly tip: string;
  /** Undefined when nobody but a host could tell. */
  readonly isProtected: boolean | undefined;
  /** Whether a commit is in it; undefined when this clone cannot tell. */
  contains(commit: string): Promise<boolean | undefined>;
  /** What it is called in a reason. */
  readonly name: string;
}

async function onHost(host: Host, branch: string): Promise<Remote | undefined> {
  const what = `the branch ${branch}`;
  const found = answered(await host.branches.get(branch), what, 'branches', host);
  if (found === undefined) return undefined;
  const tip = found.commit;
  return {
    tip,
    isProtected: found.isProtected,
    contains: async (commit) =>
      commit === tip || answered(await host.branches.contains(tip, commit), what, 'branches', host),
    name: branch,
  };
}

/** The same as git alone knows it, where nothing says on which host the repository is. */
async function onOrigin({ history, branch }: GateContext): Promise<Remote | string | undefined> {
  const found = await history.remoteBranch(branch);
  if (found.state === 'unreachable') return `origin could not be asked for ${branch}: ${found.why}`;
  if (found.state === 'absent') return undefined;
  const tip = found.commit;
  return {
    tip,
    isProtected: undefined,
    contains: async (commit) => commit === tip || history.isAncestor(commit, tip),
    name: `origin/${branch}`,
  };
}

async function remoteOf(gate: GateOf<'branch'>, context: GateContext): Promise<Remote | string | undefined> {
  try {
    return await onHost(await context.host(gate), context.branch);
  } catch (error) {
    const isHostless = error instanceof LockstepError && error.code === 'USAGE';
    if (!isHostless || gate.settings.protected) throw error;
    return onOrigin(context);
  }
}

async function mergeFault({ contains, name, tip }: Remote, commit: string): Promise<string | undefined> {
  const isMerged = await contains(commit);
  if (isMerged === undefined)
    return `this clone cannot tell whether ${short(commit)} is on ${name}: fetch ${short(tip)} and all that it builds on`;
  return isMerged
    ? undefined
    : `${short(commit)} is not on ${name}, whose tip is ${short(tip)}: merge it first`;
}

async function faultsOf(remote: Remote, settings: Settings, commit: string): Promise<readonly string[]> {
  const { tip, isProtected, name } = remote;
  const merge = settings.merged ? await mergeFault(remote, commit) : undefined;
  return [
    ...(merge === undefined ? [] : [merge]),
    ...(settings['up-to-date'] && tip !== commit
      ? [`${name} is at ${short(tip)} by now, and the checked commit is ${short(commit)}`]
      : []),
    ...(settings.protected && isProtected !== true
      ? [`${name} is not protected: protect it in the settings of the repository`]
      : []),
  ];
}

function describe({ name, tip }: Remote, settings: Settings, commit: string): string {
  const held = [
    ...(settings.merged ? [`${short(commit)} is on ${name}`] : []),
    ...(settings['up-to-date'] ? [`${short(tip)} is its tip`] : []),
    ...(settings.protected ? [`${name} is protected`] : []),
  ];
  return held.length === 0 ? `${name} is there` : held.join(', ');
}

/** Checks where the released commit stands: merged, the tip, on a branch that is protected. */
export const branchCheck: CheckGate<'branch'> = async (gate, context): Promise<GateFound> => {
  const { branch, commit } = context;
  const remote = await remoteOf(gate, context);
  if (remote === undefined) return { verdict: 'failed', reason: `there is no branch ${branch}` };
  if (typeof remote === 'string') return { verdict: 'failed', reason: remote };
  const faults = await faultsOf(remote, gate.settings, commit);
  if (faults.length > 0) return { verdict: 'failed', reason: faults.join('; ') };
  return { verdict: 'passed', reason: describe(remote, gate.settings, commit) };
};
