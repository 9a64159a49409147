import type { Secret } from '../secret.ts';
import type { ArtifactStore } from './artifact-store.ts';
import type { Clock } from './clock.ts';
import type { Http } from './http.ts';
import type { Log } from './log.ts';

/** Everything through which engine and channels touch the world. */
export interface Context {
  readonly http: Http;
  readonly clock: Clock;
  readonly log: Log;
  readonly artifacts: ArtifactStore;
}

/** The context of one channel: with its secret, if the command may hold one. */
export interface ChannelContext extends Context {
  readonly secret?: Secret;
}
