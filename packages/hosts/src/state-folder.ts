import { createHash } from 'node:crypto';
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from './environment.ts';

function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined;
}

// A relative path would lead into the folder that is released.
function stateHome(env: Environment): string {
  const named = absolute(env.XDG_STATE_HOME);
  if (named !== undefined) return named;
  if (process.platform === 'win32') return absolute(env.LOCALAPPDATA) ?? join(homedir(), 'AppData', 'Local');
  return join(absolute(env.HOME) ?? userInfo().homedir, '.local', 'state');
}

/**
 * Where the ledger of a release is: outside the checkout unless the configuration says otherwise, because a pull
 * request can plant files inside it.
 *
 * @param identity what tells the repository from others.
 */
export function ledgerPath(
  setting: string,
  folder: string,
  identity: string,
  release: string,
  env: Environment,
): string {
  if (setting !== 'auto') return isAbsolute(setting) ? setting : join(folder, setting);
  const repository = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  return join(stateHome(env), 'lockstep', repository, `${encodeURIComponent(release)}.jsonl`);
}

/** The account that this process runs as, or `unknown` when the system has no name for it. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
