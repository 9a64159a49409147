import { companions, endpoints } from '@lockstep/channels';
import { cargoIndex } from './cargo-index.ts';
import type { Machine } from './machine.ts';
import { npmRegistry } from './npm-registry.ts';
import { pipIndex } from './pip-index.ts';

/** An ecosystem's own client, and where it reads. */
export interface Client {
  readonly name: string;
  /** Where it reads when it was told nothing. */
  readonly fallback: string;
  /** What stands before an address that can be read over HTTP; without it the address is of another kind. */
  readonly prefix: string;
  /** What the machine says, as it is written down. */
  configured(folder: string, machine: Machine): Promise<string | undefined>;
}

/** The clients whose settings a rehearsal follows, by kind of channel. */
export const clients: ReadonlyMap<string, Client> = new Map([
  ['npm', { name: 'npm', fallback: endpoints.npm, prefix: '', configured: npmRegistry }],
  ['pypi', { name: 'pip', fallback: companions.pypiIndex, prefix: '', configured: pipIndex }],
  // The other protocol of cargo is a git repository at an http address.
  ['crates', { name: 'cargo', fallback: endpoints.crates, prefix: 'sparse+', configured: cargoIndex }],
]);
