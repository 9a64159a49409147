import { describe, expect, test } from '@jest/globals';
import type { Command } from '@lockstep/core';
import { openGateShell } from '../../src/command/gate-shell.ts';
import { oneLine, plainLine } from '../../src/command/output.ts';
import { type Answer, commit, contextOf, gateOf } from '../scene.ts';

const gate = gateOf({ id: 'a', run: 'x' });

async function commandFor(
  line: string | readonly string[],
  variables?: Record<string, string>,
): Promise<Command> {
  let seen: Command | undefined;
  const answer: Answer = (command) => {
    seen = command;
    return { code: 0 };
  };
  const release = { tag: 'v1.4.0', version: '1.4.0' };
  const scene = { answer, ...(variables && { variables }) };
  const shell = await openGateShell(gate, contextOf(scene, { release, baseTag: 'v1.3.0; rm -rf *' }));
  await shell.run(line);
  if (seen === undefined) throw new Error('nothing ran');
  return seen;
}

describe('a gate’s command', () => {
  test('a string is a line for the shell, as it stands', async () => {
    expect(await commandFor('a "$LOCKSTEP_BASE_TAG" | b')).toMatchObject({
      file: 'sh',
      args: ['-c', 'a "$LOCKSTEP_BASE_TAG" | b'],
      cwd: '/builds/example',
    });
  });

  test('a list is a program with its arguments, and no shell', async () => {
    expect(await commandFor(['a', '$X', '| b'])).toMatchObject({ file: 'a', args: ['$X', '| b'] });
  });

  test('on Windows the line goes to its command interpreter', async () => {
    expect(await commandFor('a', { ComSpec: 'cmd.exe' })).toMatchObject({ file: 'cmd' });
  });

  test('gets the sandbox’s variables and four of its own, and values are never part of a command', async () => {
    const { env, args } = await commandFor('a', { PATH: '/bin' });
    expect(env).toEqual({
      PATH: '/bin',
      LOCKSTEP_BASE_TAG: 'v1.3.0; rm -rf *',
      LOCKSTEP_TAG: 'v1.4.0',
      LOCKSTEP_VERSION: '1.4.0',
      LOCKSTEP_COMMIT: commit,
    });
    expect(args.join(' ')).not.toContain('rm -rf');
  });

  test.each([
    ['not found by the system', undefined, true],
    ['not found by the shell', { code: 127 }, true],
    ['ended with 1', { code: 1 }, false],
  ])('a program that is %s', async (_what, result, isMissing) => {
    const shell = await openGateShell(gate, contextOf({ answer: () => result }));
    expect((await shell.run('x')).isMissing).toBe(isMissing);
  });
});

describe('output', () => {
  test.each([
    ['\u001b[1;31merror\u001b[0m: no', 'error: no'],
    ['\u001b]8;;http://a.example\u0007link\u001b]8;;\u0007', 'link'],
    ['10%\r50%\r100%', '100%'],
    ['100%\r', '100%'],
    ['a\u0000b\u0008', 'ab'],
    ['end   ', 'end'],
  ])('%j is shown as %j', (line, shown) => {
    expect(plainLine(line)).toBe(shown);
  });

  test('a line of a megabyte is cut', () => {
    expect(plainLine('x'.repeat(1_000_000))).toHaveLength(500);
  });

  test('a text is put on one line', () => {
    expect(oneLine('a\n  b\tc', 10)).toBe('a b c');
    expect(oneLine('abcdef', 4)).toBe('abc…');
  });
});
