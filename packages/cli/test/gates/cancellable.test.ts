import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSandbox, isAlive } from '@lockstep/hosts';
import { cancellable } from '../../src/gates/cancellable.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-cancellable-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

describe('a command that is cancelled', () => {
  test('ends with everything that it started', async () => {
    const stop = new AbortController();
    const sandbox = cancellable(await createSandbox(folder, process.env), stop.signal);
    const [child, ready] = [join(folder, 'child'), join(folder, 'ready')];
    const line = 'sleep 300 & printf %s $! > "$1"; printf x > "$2"; wait';
    const ended = sandbox.run({
      file: 'sh',
      args: ['-c', line, 'sh', child, ready],
      cwd: folder,
      env: sandbox.env,
      timeoutMs: 60_000,
    });
    await until(() => existsSync(ready));
    const pid = Number(await readFile(child, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    stop.abort();
    expect((await ended).code).toBeUndefined();
    // A child that nobody waits for is a zombie until its new parent looks; it does nothing more.
    const isGone = async () =>
      !isAlive(pid) || / Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ' Z '));
    await until(isGone);
  });

  test('is not started after the cancellation', async () => {
    const sandbox = cancellable(await createSandbox(folder, process.env), AbortSignal.abort());
    const mark = join(folder, 'mark');
    const { code } = await sandbox.run({ file: 'touch', args: [mark], cwd: folder, env: sandbox.env });
    expect([code, existsSync(mark)]).toEqual([undefined, false]);
  });

  test('otherwise runs as it would: arguments, exit code, output', async () => {
    const sandbox = cancellable(await createSandbox(folder, process.env), new AbortController().signal);
    const run = (file: string, ...args: readonly string[]) =>
      sandbox.run({ file, args, cwd: folder, env: sandbox.env });
    expect(await run('printf', '%s|', 'a b', '$HOME', '', '"')).toMatchObject({
      code: 0,
      stdout: 'a b|$HOME||"|\n',
    });
    expect((await run('sh', '-c', 'exit 7')).code).toBe(7);
    expect((await run('no-such-program')).code).toBeUndefined();
  });
});
