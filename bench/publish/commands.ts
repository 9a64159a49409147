import { join } from 'node:path';
import { path } from '../bench.ts';
import type { Programme } from '../programme.ts';

/** Where and as whom a program publishes. */
interface Publisher {
  readonly folder: string;
  readonly home: string;
}

interface LockstepPublisher extends Publisher {
  /** The bundled command. */
  readonly dist: string;
  /** Where the ledger is. */
  readonly state: string;
  readonly token: string;
}

/** One of our commands, bundled as users run it. */
export function lockstep(
  command: string,
  { dist, folder, home, state, token }: LockstepPublisher,
): Programme {
  // Only these see a credential; a rehearsal would start itself anew to be rid of it.
  const secret: Record<string, string> = command === 'rehearse' ? {} : { NPM_TOKEN: token };
  const env = { PATH: path, HOME: home, XDG_STATE_HOME: state, ...secret };
  return { file: process.execPath, args: [join(dist, 'lockstep.js'), command], cwd: folder, env };
}

/** `pnpm -r publish`, with the registry and the credential in the home's `.npmrc`. */
export function pnpmPublish({ folder, home }: Publisher): Programme {
  const args = ['--recursive', 'publish', '--no-git-checks'];
  return { file: 'pnpm', args, cwd: folder, env: { PATH: path, HOME: home } };
}

/** What an `.npmrc` needs for a registry. */
export function npmrcText(registry: string, token: string): string {
  return `registry=${registry}\n${registry.replace(/^http:/, '')}:_authToken=${token}\n`;
}
