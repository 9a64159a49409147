import { describe, expect, test } from '@jest/globals';
import { fail } from '@lockstep/core';
import { present } from '../src/output/present.ts';
import { failureOf } from '../src/run.ts';
import { runTerminal } from '../src/terminal.ts';

async function answer(args: readonly string[], env = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const sink = (lines: string[]) => ({ colour: false, write: (text: string) => void lines.push(text) });
  const signal = new AbortController().signal;
  const terminal = { args, env, cwd: import.meta.dirname, stdout: sink(out), stderr: sink(err), signal };
  return { exit: await runTerminal(terminal), stdout: out.join(''), stderr: err.join('') };
}

describe('a terminal', () => {
  test('has reports for people on standard error and documents on standard output', async () => {
    const { exit, stdout, stderr } = await answer(['status', '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'status', ok: false, exit: 2 });
    expect(stderr).toContain('CONFIG_MISSING');
  });

  test('has no document that nobody asked for', async () => {
    expect((await answer(['status'])).stdout).toBe('');
  });

  test('shows no secret, not even one that was given as an argument', async () => {
    const env = { MY_TOKEN: 'open-sesame-1234' };
    for (const args of [
      ['status', 'open-sesame-1234', '--json'],
      ['open-sesame-1234', '--json'],
    ]) {
      const { stdout, stderr } = await answer(args, env);
      expect(stdout + stderr).not.toContain('open-sesame-1234');
      expect(stdout + stderr).toContain('***');
    }
  });
});

describe('an error', () => {
  test('with a code keeps its exit code, its place and its remedy', () => {
    const error = fail('TREE_DIRTY', 'changed', { where: { file: 'a.txt', line: 3, column: 1 } });
    const { report, exit } = failureOf('seal', error);
    expect(exit).toBe(1);
    const text = present({ colour: false, write: () => undefined }, report);
    for (const part of ['TREE_DIRTY', 'changed', 'a.txt:3:1', report.problems[0]?.remedy ?? '?'])
      expect(text).toContain(part);
  });

  test('that nobody foresaw is an internal one, with its stack', () => {
    const { report, exit } = failureOf('seal', new TypeError('boom'));
    expect([exit, report.problems[0]?.code]).toEqual([70, 'INTERNAL']);
    expect(report.problems[0]?.message).toContain('terminal.test.ts');
  });
});
