import { foreignText, type Host, type HostRun, LockstepError, type Reply } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { findHostToken, hostRepositoryOf } from '../builds/host-repository.ts';
import { createContext } from '../sealed-release.ts';
import type { World } from '../world.ts';
import type { RunState } from './states.ts';

/** The host of a repository, or why it cannot be asked. */
export type AskableHost = { readonly host: Host; readonly server: string } | { readonly unknown: string };

/** Opens the host that the checkout or the workflow names, with its token where there is one. */
export async function askableHost({ workspace: { folder } }: Project, world: World): Promise<AskableHost> {
  try {
    const { server, ...address } = await hostRepositoryOf(folder, world.env);
    const token = findHostToken(address.kind, world);
    const context = createContext(folder, world, token === undefined ? [] : [token]);
    return { host: context.host(address, token), server };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { unknown: error.problems[0].message };
  }
}

function shown({ id, conclusion, url, isOver }: HostRun): RunState {
  const ended = isOver && conclusion !== undefined ? { conclusion: foreignText(conclusion) } : {};
  return { id, url: foreignText(url), ...ended };
}

function whyNot(reply: Exclude<Reply<unknown>, { outcome: 'ok' }>): string {
  return foreignText(reply.outcome === 'failed' ? reply.why : reply.message);
}

/** The last run of a workflow for a commit; undefined where it never ran for it. */
export async function lastRunFor(
  askable: AskableHost,
  workflow: string,
  commit: string,
): Promise<RunState | undefined> {
  if ('unknown' in askable) return askable;
  const reply = await askable.host.runs.ofCommit(workflow, commit);
  if (reply.outcome !== 'ok') return { unknown: whyNot(reply) };
  const [last] = reply.value;
  return last && shown(last);
}

const runAddress = /^(https?:\/\/[^?#]+\/)([^/]+\/[^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/;

/** What the host says of a run that the ledger names; undefined for one of another place, such as a terminal. */
export async function ledgerRun(askable: AskableHost, run: string): Promise<RunState | undefined> {
  const [, server, repository, id] = runAddress.exec(run) ?? [];
  if (id === undefined) return undefined;
  if ('unknown' in askable) return askable;
  const { owner, name } = askable.host.address;
  // A ledger may name any address; no other server or repository is asked about.
  if (server !== askable.server || repository !== `${owner}/${name}`) return undefined;
  const reply = await askable.host.runs.get(id);
  return reply.outcome === 'ok' ? shown(reply.value) : { unknown: whyNot(reply) };
}
