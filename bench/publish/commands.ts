import { join } from 'node:path';
import { path } from '../bench.ts';
import type { Programme } from '../programme.ts';

/** Where one of our commands runs, and as whom. */
export interface LockstepPlace {
  /** The bundled command. */
  readonly dist: string;
  readonly folder: string;
  readonly home: string;
  /** Where the ledger is. */
  readonly state: string;
  /** Credentials by variable. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** One of our commands, bundled as users run it. */
export function lockstep(
  args: readonly string[],
  { dist, folder, home, state, secrets }: LockstepPlace,
): Programme {
  const env = { PATH: path, HOME: home, XDG_STATE_HOME: state, ...secrets };
  return { file: process.execPath, args: [join(dist, 'lockstep.js'), ...args], cwd: folder, env };
}
