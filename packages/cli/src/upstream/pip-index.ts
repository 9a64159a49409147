import { runCommand } from '@lockstep/hosts';
import { type Machine, settingsEnvironment } from './machine.ts';

// From strong to weak, after the variable (pip documentation, “Configuration”, Precedence / Override order).
const keys = ['install.index-url', 'global.index-url'];

/** The index that pip is set up with in a folder, if it was told one. */
export async function pipIndex(folder: string, { env }: Machine): Promise<string | undefined> {
  if (env.PIP_INDEX_URL) return env.PIP_INDEX_URL;
  const command = {
    file: 'python3',
    args: ['-m', 'pip', 'config', 'list'],
    cwd: folder,
    env: settingsEnvironment(env),
  };
  const { code, stdout } = await runCommand(command);
  if (code !== 0) return undefined;
  const settings = new Map(
    stdout.split('\n').flatMap((line) => {
      const [, key, value] = /^([^=]+)=['"](.*)['"]$/.exec(line.trim()) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
  return keys.map((key) => settings.get(key)).find((value) => value !== undefined);
}
