import { describe, expect, test } from '@jest/globals';
import { cleanEnvironment, isClean } from '../src/scrub.ts';
import { startClean } from '../src/start-clean.ts';

const dirty = {
  PATH: '/bin',
  HOME: '/tmp/ada',
  NPM_TOKEN: 'secret',
  GITHUB_TOKEN: 'secret',
  AWS_SECRET_ACCESS_KEY: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  npm_config__auth: 'secret',
  NODE_OPTIONS: '--require ./evil.js',
  LD_PRELOAD: 'evil.so',
  GIT_SSH_COMMAND: 'evil',
  HTTPS_PROXY: 'http://ada:secret@127.0.0.1:1/',
};

interface Replacement {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** What the process would be replaced with. */
function replacement(command: string, env: Readonly<Record<string, string>>): Replacement | undefined {
  let found: Replacement | undefined;
  const execve = (file: string, args: readonly string[], given: NodeJS.ProcessEnv) => {
    found = { file, args, env: given };
    return undefined as never;
  };
  startClean({ command, env, execPath: '/bin/node', execArgv: [], args: ['lockstep.ts', command], execve });
  return found;
}

describe('a command that runs other people’s code', () => {
  test.each(['rehearse', 'seal'])('%s starts anew without what could be a secret', (command) => {
    const { file, args, env } = replacement(command, dirty) ?? {};
    expect(file).toBe('/bin/node');
    expect(args).toEqual(expect.arrayContaining(['lockstep.ts', command]));
    expect(env).toEqual({ PATH: '/bin', HOME: '/tmp/ada', LOCKSTEP_CLEAN: '1' });
  });

  test('does not start anew twice', () => {
    const { env } = replacement('rehearse', dirty) ?? {};
    expect(replacement('rehearse', env as Readonly<Record<string, string>>)).toBeUndefined();
  });

  test('goes on as it is where nothing has to go', () => {
    expect(replacement('rehearse', { PATH: '/bin' })).toBeUndefined();
  });

  test.each(['publish', 'preflight', 'store', 'resolve-build', 'status', 'explain'])(
    '%s is none',
    (command) => {
      expect(replacement(command, dirty)).toBeUndefined();
    },
  );
});

describe('a clean environment', () => {
  test('keeps what an entry point asks for by name', () => {
    expect(cleanEnvironment({ INPUT_COMMAND: 'seal', INPUT_TOKEN: 'x' }, ['INPUT_COMMAND'])).toEqual({
      INPUT_COMMAND: 'seal',
    });
  });

  test('is clean', () => {
    expect(isClean(dirty)).toBe(false);
    expect(isClean(cleanEnvironment(dirty))).toBe(true);
  });
});
