import type { CommandResult } from '@lockstep/core';
import { allowListed, type Environment, runCommand } from '@lockstep/hosts';

/** How long a hook, or a server, may take; in milliseconds. */
const longestMs = 10 * 60_000;

// What a person's own git goes by: who they are, which key signs, which agent holds it. Tokens of the environment are not
// among it, since hooks of the repository run here.
const own = new Set([
  ...[
    'HOME',
    'USER',
    'LOGNAME',
    'USERNAME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'EMAIL',
    'TMPDIR',
    'TEMP',
    'TMP',
  ],
  ...[
    'XDG_CONFIG_HOME',
    'XDG_CACHE_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'DISPLAY',
    'WAYLAND_DISPLAY',
  ],
  ...[
    'SSH_AUTH_SOCK',
    'SSH_AGENT_PID',
    'SSH_ASKPASS',
    'GIT_ASKPASS',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GNUPGHOME',
    'GPG_TTY',
  ],
  ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM', 'GIT_EXEC_PATH', 'GIT_SSL_CAINFO'],
  ...['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_AUTHOR_DATE', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'],
  ...['GIT_COMMITTER_DATE'],
]);

/** Runs git as its user would, but for questions at a terminal: there is nobody to ask. */
export type RunGit = (...args: readonly string[]) => Promise<CommandResult>;

/** A git that writes: hooks run, commits and tags are signed, helpers hand out credentials, as its configuration says. */
export function gitWriter(folder: string, env: Environment): RunGit {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    own.has(name) && value !== undefined ? [[name, value] as const] : [],
  );
  const childEnv = {
    ...allowListed(env),
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return (...args) => runCommand({ file: 'git', args, cwd: folder, env: childEnv, timeoutMs: longestMs });
}

/** What git or a hook said, for people; a password in an address is not shown. */
export function saidBy({ stdout, stderr, code }: CommandResult): string {
  const said = [...stderr.split('\n'), ...stdout.split('\n')]
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = said
    .slice(0, 8)
    .join('; ')
    .replace(/:\/\/[^\s/@]*@/g, '://')
    .slice(0, 600);
  return text === '' ? `git ended with ${code ?? 'no code'}` : text;
}
