import type { CredentialProof } from '../channel.ts';
import { fail } from '../errors/lockstep-error.ts';
import type { Secret } from '../secret.ts';
import type { ArtifactStore } from './artifact-store.ts';
import type { Clock } from './clock.ts';
import type { OpenGitRemote } from './git-remote.ts';
import type { OpenHost } from './host.ts';
import type { Http } from './http.ts';
import type { Log } from './log.ts';

/** Everything through which engine and channels touch the world. */
export interface Context {
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly artifacts: ArtifactStore;
  readonly host: OpenHost;
  readonly git: OpenGitRemote;
}

/** The context of one channel: with its secret, if the command may hold one. */
export interface ChannelContext extends Context {
  readonly secret?: Secret;
  /** What is known of the credential that steps will be carried out with, where that is not `secret`. */
  readonly proof?: CredentialProof;
  /** The ledger's last known entry, where others can read the ledger: `anchorOf` its text. */
  readonly anchor?: string;
}

/** For work that speaks to registries alone: whoever asks for a host all the same has made a mistake. */
export const withoutHosts: Pick<Context, 'host' | 'git'> = {
  host: ({ api }) => {
    throw fail('INTERNAL', `nothing here may speak to ${api}`);
  },
  git: (url) => {
    throw fail('INTERNAL', `nothing here may speak to ${url}`);
  },
};
