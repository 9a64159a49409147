import { type GiteaStandIn, type GiteaStandInOptions, startGiteaStandIn } from '@lockstep/standins';
import { bareFolder, type Checkout, copyOf } from '../checkout.ts';
import type { Variables } from '../lockstep.ts';
import { type Reported, report } from '../report-document.ts';
import { canary } from '../secret-forms.ts';
import { repository, runnerOf, tokenFile } from './gitea-project.ts';

/** The token of the account that owns repository and packages; every form of it can be searched for. */
export const token = canary;

/** A Gitea with a repository, and a checkout whose commands work for it. */
export interface GiteaSite {
  readonly server: GiteaStandIn;
  readonly checkout: Checkout;
  /** What a runner of this server tells. */
  readonly variables: Variables;
  run(args: readonly string[], more?: Variables): Promise<Reported>;
  /** `lockstep publish` without a rehearsal. */
  publish(...args: readonly string[]): Promise<Reported>;
  /** A clone of what the server has: nothing that was built, and no token. */
  clone(): Promise<Checkout>;
  close(): Promise<void>;
}

/** What of a server differs from the usual one. */
export interface SiteOptions extends Partial<GiteaStandInOptions> {
  readonly isPrivate?: boolean;
}

/** Puts a token where the configuration expects a mounted file. */
export async function mountToken(checkout: Checkout, text = token): Promise<void> {
  await checkout.write({ [tokenFile]: `${text}\n` });
}

async function startServer(
  source: Checkout,
  { isPrivate = false, ...options }: SiteOptions,
): Promise<GiteaStandIn> {
  const server = await startGiteaStandIn({
    subPath: 'gitea',
    users: [{ login: 'grove' }, { login: 'ada' }],
    tokens: [{ token, user: 'grove' }],
    ...options,
  });
  const { folder } = await server.addRepository({ name: repository, isPrivate, hasReadme: false });
  await source.git('push', '--quiet', folder, 'main', '--tags');
  return server;
}

/** Starts a server that has the repository, and gives a copy of the checkout the token for it. */
export async function giteaSite(source: Checkout, options: SiteOptions = {}): Promise<GiteaSite> {
  const server = await startServer(source, options);
  const checkout = await copyOf(source);
  await mountToken(checkout);
  await checkout.git('config', 'remote.origin.url', server.gitUrl(repository));
  const variables = runnerOf(server.url);
  const clones: Checkout[] = [];
  const run: GiteaSite['run'] = (args, more = {}) => report(checkout, args, { ...variables, ...more });
  return {
    server,
    checkout,
    variables,
    run,
    publish: (...args) => run(['publish', '--skip-rehearsal', ...args]),
    async clone() {
      const clone = await bareFolder({});
      clones.push(clone);
      await clone.git('clone', '--quiet', `${server.gitRoot}/${repository}.git`, '.');
      await clone.git('remote', 'set-url', 'origin', server.gitUrl(repository));
      return clone;
    },
    async close() {
      await server.close();
      await Promise.all([checkout, ...clones].map((each) => each.remove()));
    },
  };
}
