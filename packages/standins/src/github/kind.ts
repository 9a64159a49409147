import { randomBytes } from 'node:crypto';
import {
  type ChannelSettings,
  fail,
  releaseOf,
  type Seal,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
} from '@lockstep/core';
import { downloadAll } from './download-check.ts';
import { type GithubStandIn, startGithubStandIn } from './stand-in.ts';

/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pointedAt(settings: ChannelSettings, { server, api, uploads }: GithubStandIn): ChannelSettings {
  return { ...settings, ...{ server, api, uploads } };
}

function repositoryIn(settings: ChannelSettings): string {
  if ('repository' in settings && typeof settings.repository === 'string') return settings.repository;
  throw fail('INTERNAL', 'a rehearsal of releases was started without their repository');
}

function sealIn({ seal }: StandInOptions): Seal {
  if (seal === undefined) throw fail('INTERNAL', 'a rehearsal of releases was started without its seal');
  return seal;
}

/** The repository as a release finds it: the sealed commit is the tip of the default branch, and tagged. */
function startWith(name: string, seal: Seal, token: string): Promise<GithubStandIn> {
  const { id, commit } = releaseOf(seal);
  const refs = { 'refs/heads/main': commit, [`refs/tags/${id}`]: commit };
  return startGithubStandIn({
    tokens: [{ token, user: 'rehearsal', kind: 'fine-grained', repositories: [name] }],
    repositories: [{ name, refs }],
  });
}

async function start(options: StandInOptions): Promise<StandIn> {
  const { settings, log } = options;
  const token = `github_pat_${randomBytes(18).toString('hex')}`;
  const repository = repositoryIn(settings);
  const standIn = await startWith(repository, sealIn(options), token);
  log.debug(`stand-in for GitHub at ${standIn.server}`);
  return {
    settings: pointedAt(settings, standIn),
    secret: secretOf('rehearsal token', token),
    // Nothing that is released here is a package of its own.
    install: async () => [],
    fetch: (seal) => downloadAll(standIn, repository, seal),
    close: () => standIn.close(),
  };
}

/** The stand-in of the `github-release` channel. */
export const githubStandInKind: StandInKind = { kind: 'github-release', start };
