import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { expect, test } from '@jest/globals';
import { isAlive, machineId } from '../src/machine.ts';

test('a machine is named without its name, and always alike', () => {
  expect(machineId()).toMatch(/^[0-9a-f]{16}$/);
  expect(machineId()).toBe(machineId());
  expect(machineId()).not.toContain(hostname());
});

test('a process is alive until it has ended', async () => {
  expect(isAlive(process.pid)).toBe(true);
  const child = spawn(process.execPath, ['--eval', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await once(child, 'spawn');
  const { pid = 0 } = child;
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(pid)).toBe(false);
});

test('a process of somebody else is alive', () => {
  expect(isAlive(1)).toBe(true);
});
