import { randomBytes } from 'node:crypto';
import {
  type ChannelSettings,
  type Seal,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
} from '@lockstep/core';
import { downloadAll } from './download-check.ts';
import { type GiteaStandIn, startGiteaStandIn } from './stand-in.ts';

/** A setting of the channel, whose own kind has checked it. */
function settingIn(settings: ChannelSettings, name: string): string {
  const value: unknown = Object.entries(settings).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

/** The sub-path that the real server lives below: a rehearsal keeps it, because it is easily lost. */
function subPathOf(settings: ChannelSettings): string {
  const server = settingIn(settings, 'server');
  return URL.canParse(server) ? new URL(server).pathname : '';
}

function pointedAt(settings: ChannelSettings, { api, url }: GiteaStandIn): ChannelSettings {
  return { ...settings, ...{ api, server: url } };
}

function tagsOf({ releases }: Seal): readonly { readonly tag: string; readonly commit: string }[] {
  return releases.flatMap(({ id, packages, commit }) =>
    [...new Set([id, ...packages.map(({ tag }) => tag)])].map((tag) => ({ tag, commit })),
  );
}

async function start({ settings, seal, log }: StandInOptions): Promise<StandIn> {
  const token = randomBytes(20).toString('hex');
  const repository = settingIn(settings, 'repository');
  const [owner = ''] = repository.split('/');
  const standIn = await startGiteaStandIn({
    users: [{ login: owner }],
    tokens: [{ token, user: owner }],
    subPath: subPathOf(settings),
  });
  await standIn.addRepository({ name: repository });
  for (const { tag, commit } of seal === undefined ? [] : tagsOf(seal))
    await standIn.setRef(repository, `refs/tags/${tag}`, commit);
  log.debug(`stand-in for Gitea at ${standIn.url}`);
  return {
    settings: pointedAt(settings, standIn),
    secret: secretOf('rehearsal token', token),
    // What is in a release is downloaded, not installed.
    install: async () => [],
    fetch: (released) => downloadAll(standIn.api, repository, released),
    close: () => standIn.close(),
  };
}

/** The stand-in of the `gitea-release` channel: the repository, with the release's tags at the sealed commit. */
export const giteaStandInKind: StandInKind = { kind: 'gitea-release', start };
