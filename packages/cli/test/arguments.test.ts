import { describe, expect, test } from '@jest/globals';
import { LockstepError } from '@lockstep/core';
import { parseRequest } from '../src/arguments.ts';
import { commands } from '../src/commands.ts';
import { helpText } from '../src/help.ts';
import { defaultOptions } from '../src/options.ts';

const options = (...args: readonly string[]) => {
  const request = parseRequest(args);
  return request.kind === 'run' ? request.options : request;
};

describe('a command line', () => {
  test('without options means the folder here and the defaults', () => {
    expect(parseRequest(['status'])).toEqual({ kind: 'run', command: 'status', options: defaultOptions });
  });

  test('may hold every option that publish has', () => {
    const args = [
      '--target=v1.0.0',
      '--operator',
      'grace',
      '--channel',
      'npm',
      '--phase',
      'commit',
      '--wait',
      '5',
    ];
    expect(options('publish', 'packages/a', '--skip-rehearsal', '--json', ...args)).toEqual({
      ...defaultOptions,
      dir: 'packages/a',
      json: true,
      skipRehearsal: true,
      target: 'v1.0.0',
      operator: 'grace',
      channel: 'npm',
      phase: 'commit',
      wait: 5,
    });
  });

  test('of compare names two or more things, in their order', () => {
    expect(options('compare', 'a', '--policy', 'warn', 'https://example.org/b', 'c')).toEqual({
      ...defaultOptions,
      operands: ['a', 'https://example.org/b', 'c'],
      policy: 'warn',
    });
    // The directory of a step comes last, behind two dashes.
    expect(options('compare', 'a', '--', '.')).toMatchObject({ operands: ['a', '.'] });
  });

  test('may name a folder that looks like an option after --', () => {
    expect(options('check', '--', '--odd')).toMatchObject({ dir: '--odd' });
  });

  test.each([['reserve', 'commit', 'reveal']])('takes the phases %s, %s and %s and no other', (...phases) => {
    for (const phase of phases) expect(options('publish', '--phase', phase)).toMatchObject({ phase });
    expect(() => parseRequest(['publish', '--phase', 'Commit'])).toThrow(LockstepError);
  });

  test.each(['-1', '361', 'NaN', '1e9', 'Infinity', 'ten'])('takes no wait of %s minutes', (wait) => {
    expect(() => parseRequest(['publish', `--wait=${wait}`])).toThrow('--wait takes minutes');
  });

  test.each([
    [['frobnicate']],
    [['constructor']],
    [['publish', '--frobnicate']],
    [['publish', 'a', 'b']],
    [['abandon', '--reason']],
    [['seal', '--target', ' ']],
    [['compare', 'a']],
    [['compare', 'a', 'b', '--policy', 'maybe']],
  ])('is refused as a misuse when it is %j', (args) => {
    expect(() => parseRequest(args)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  test('says which option it has not, and which it has', () => {
    expect(() => parseRequest(['status', '--channel=npm'])).toThrow(
      'status has no option “--channel”; it has --target, --anchor, --json, --help',
    );
  });

  test.each([
    ['watch', '--hours', 'soon'],
    ['store', '--retention', '0'],
    ['resolve-build', '--run', 'last'],
    ['log', '--anchor', '1:zz'],
  ])('%s %s=%s is told what was found', (command, option, value) => {
    expect(() => parseRequest([command, `${option}=${value}`])).toThrow(`not “${value}”`);
  });

  test.each([[[]], [['help']], [['--help']], [['-h']]])('asks for help with %j', (args) => {
    expect(parseRequest(args)).toEqual({ kind: 'help' });
  });

  test('asks for one command’s help even when the rest is incomplete', () => {
    expect(parseRequest(['abandon', '-h'])).toEqual({ kind: 'help', command: 'abandon' });
  });
});

describe('the help', () => {
  test('names every command, and of each command every option', () => {
    expect(helpText('explain')).toContain('lockstep explain CODE');
    for (const [name, { summary, options: own }] of Object.entries(commands)) {
      expect(helpText()).toContain(summary);
      const text = helpText(name as keyof typeof commands);
      for (const option of own) expect(text).toContain(`--${option}`);
    }
  });

  test('fits a terminal of 110 columns', () => {
    const texts = [
      helpText(),
      ...Object.keys(commands).map((name) => helpText(name as keyof typeof commands)),
    ];
    const longest = Math.max(...texts.flatMap((text) => text.split('\n').map((line) => line.length)));
    expect(longest).toBeLessThanOrEqual(110);
  });
});
