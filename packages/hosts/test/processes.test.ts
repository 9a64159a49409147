import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Command } from '@lockstep/core';
import { runCommand } from '../src/processes.ts';
import { temporaryFolder } from './temporary.ts';

const folder = await temporaryFolder();

const node = (script: string, change: Partial<Command> = {}) =>
  runCommand({ file: process.execPath, args: ['-e', script], cwd: folder, env: {}, ...change });

// A process that has ended may stay in the table until somebody asks how.
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync('/proc') === false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await once(AbortSignal.timeout(10), 'abort');
}

describe('a command', () => {
  test('gives its exit code and what it wrote, last line included', async () => {
    const script =
      'console.log("one"); process.stdout.write("two"); console.error("oh"); process.exitCode = 3';
    expect(await node(script)).toEqual({ code: 3, stdout: 'one\ntwo\n', stderr: 'oh\n' });
  });

  test('gets its arguments as they are: no shell reads them', async () => {
    const args = [
      '-e',
      'console.log(JSON.stringify(process.argv.slice(1)))',
      '$(touch x)',
      '; touch x',
      '*',
      '',
    ];
    const { stdout } = await runCommand({ file: process.execPath, args, cwd: folder, env: {} });
    expect(JSON.parse(stdout)).toEqual(args.slice(2));
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  test('gets its environment and no other, and nothing to read', async () => {
    const script = 'process.stdin.resume().on("end", () => console.log(JSON.stringify(process.env)))';
    const { stdout } = await node(script, { env: { ONLY: 'this' } });
    expect(JSON.parse(stdout)).toEqual({ ONLY: 'this' });
  });

  test('hands out each line as it comes', async () => {
    const lines: string[] = [];
    await node('console.log("a\\r\\nb")', { onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['a', 'b']);
  });

  test('keeps the end of much output', async () => {
    const { stdout } = await node('for (let i = 0; i < 1e5; i++) console.log(i)', { keep: 20 });
    expect(stdout).toBe('997\n99998\n99999\n'.padStart(20, stdout));
    expect(stdout).toHaveLength(20);
  });

  test('cannot fill the memory with one endless line', async () => {
    const lines: string[] = [];
    const { stdout } = await node('for (let i = 0; i < 9; i++) process.stdout.write(String(i).repeat(1e6))', {
      keep: 1_000,
      onLine: (line) => lines.push(line),
    });
    expect(stdout).toBe(`${'8'.repeat(999)}\n`);
    expect(lines).toEqual(['8'.repeat(64 * 1024)]);
  });

  test('that is not there fails, and throws nothing', async () => {
    const result = await runCommand({ file: join(folder, 'missing'), args: [], cwd: folder, env: {} });
    expect(result).toMatchObject({ code: undefined, stderr: expect.stringMatching(/ENOENT/) });
  });

  test.each([{ cwd: join(folder, 'missing') }, { args: ['a\0b'] }])(
    'that cannot be started fails, and throws nothing: %j',
    async (change) => {
      expect((await node('', change)).code).toBeUndefined();
    },
  );
});

describe('what a command started', () => {
  const background = (options: string) =>
    `const { spawn } = require('node:child_process');
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], ${options});
     console.log(child.pid); child.unref(); process.exitCode = 0;`;

  test('ends with it', async () => {
    const { code, stdout } = await node(background("{ stdio: 'ignore' }"));
    expect(code).toBe(0);
    await until(() => !isAlive(Number(stdout)));
  });

  test('does not keep it waiting by holding on to its output', async () => {
    const { code, stdout } = await node(background("{ stdio: 'inherit' }"), { timeoutMs: 60_000 });
    expect(code).toBe(0);
    await until(() => !isAlive(Number(stdout)));
  });

  test('does not keep it waiting, even in a session of its own', async () => {
    const { code, stdout } = await node(background("{ stdio: 'inherit', detached: true }"), {
      timeoutMs: 60_000,
    });
    expect(code).toBe(0);
    process.kill(Number(stdout), 'SIGKILL');
  });

  test('is killed with it when the time is over', async () => {
    const file = join(folder, 'pid');
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
      setInterval(() => {}, 1000);`;
    const { code } = await node(script, { timeoutMs: 500 });
    expect(code).toBeUndefined();
    const pid = Number(await readFile(file, 'utf8'));
    await until(() => !isAlive(pid));
  });
});
