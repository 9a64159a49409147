import { fail, historyOf, type Ledger, releaseOf, type Secret, throwAll } from '@lockstep/core';
import { carryOut, type Project } from '@lockstep/engine';
import { createGitHistory, createHttp, createOpenHost, resolveSecret, systemClock } from '@lockstep/hosts';
import { announcementOf, releasedCommits } from '../announce/announcement.ts';
import { announceDeeds } from '../announce/deeds.ts';
import { prepare } from '../announce/prepare.ts';
import { demandHostToken, hostRepositoryOf } from '../builds/host-repository.ts';
import { rememberedHistory } from '../metadata/remembered-history.ts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import { openSealed } from '../sealed-release.ts';
import type { Run, World } from '../world.ts';
import { anchored, reportWithoutChannels } from './reports.ts';

async function assertComplete(ledger: Ledger, release: string): Promise<void> {
  const { abandoned, completed } = historyOf(await ledger.read());
  if (completed && abandoned === undefined) return;
  throw fail('ANNOUNCE_TOO_EARLY', `${release} is ${abandoned ? 'given up' : 'not complete'}`);
}

async function tokenFor({ config }: Project, kind: 'github' | 'gitea', world: World): Promise<Secret> {
  const { token } = config.announce;
  if (token === undefined) return demandHostToken(kind, 'nothing can be announced', world);
  const resolved = await resolveSecret(token, world.env);
  if ('secret' in resolved) return resolved.secret;
  throwAll([resolved.problem]);
  throw fail('TOKEN_MISSING', 'there is no token for the host');
}

/** The host of the repository, with the credential for it, and the page of the repository. */
async function openHost(project: Project, world: World) {
  const { server, ...address } = await hostRepositoryOf(project.workspace.folder, world.env);
  const token = await tokenFor(project, address.kind, world);
  const host = createOpenHost(createHttp(world.env, [token]), world.log, systemClock)(address, token);
  return { host, web: `${server}${address.owner}/${address.name}` };
}

async function draft(options: Options, world: World) {
  const project = await openProject(options.dir, world);
  const { host, web } = await openHost(project, world);
  return prepare(project, options, host, web);
}

/** Says everywhere that a release is complete, each once, and closes what waited for it. */
export const runAnnounce: Run = async (options, world) => {
  if (options.advisory !== undefined) return draft(options, world);
  const { project, seal, ledger, identity } = await openSealed(options, world);
  await assertComplete(ledger, releaseOf(seal).id);
  const { host, web } = await openHost(project, world);
  const given = await announcementOf(project, seal, web, host);
  const history = rememberedHistory(createGitHistory(project.workspace.folder, world.env));
  const released = await releasedCommits(project, given, history);
  const plan = await announceDeeds(project.config.announce, given, released, {
    ...{ host, web, env: world.env },
    isSecurity: options.security || project.config.release.security,
  });
  const { log, signal } = world;
  const session = { ledger, identity, clock: systemClock, log, signal, again: options.again };
  const { notes, problems } = await carryOut(plan.deeds, session);
  const found = [...plan.problems, ...problems];
  const next = problems.some(({ rerun }) => rerun) ? 'lockstep announce' : undefined;
  const { report, exit } = reportWithoutChannels('announce', found, { seal, project }, next);
  const said = { ...anchored(report, ledger), notes: [...plan.notes, ...notes] };
  return { report: said, exit };
};
