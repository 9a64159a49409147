import { runCommand } from '@lockstep/hosts';
import { type Machine, settingsEnvironment } from './machine.ts';

// npm takes its variables in any case, and the last one counts.
function ofVariable(env: Machine['env']): string | undefined {
  const named = Object.entries(env).filter(([name]) => /^npm_config_registry$/i.test(name));
  return named.at(-1)?.[1] || undefined;
}

/**
 * The registry that npm is set up with in a folder, unless it is the public one.
 *
 * It is read from npm's list: `npm config get` refuses an address with a credential, the list hides the password.
 */
export async function npmRegistry(folder: string, { env }: Machine): Promise<string | undefined> {
  const told = ofVariable(env);
  if (told !== undefined) return told;
  const command = { file: 'npm', args: ['config', 'list'], cwd: folder, env: settingsEnvironment(env) };
  const { code, stdout } = await runCommand(command);
  // A setting that another one overrules is listed behind a semicolon.
  const [, registry] = code === 0 ? (/^registry = "?(.+?)"?$/m.exec(stdout) ?? []) : [];
  return registry;
}
