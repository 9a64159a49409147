import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { EntryBody, LedgerEntry } from '@lockstep/core';
import { systemClock } from '../src/clock.ts';
import { createFileLedger } from '../src/ledger-file.ts';
import { temporaryFolder } from './temporary.ts';

const folder = await temporaryFolder();
const opened: EntryBody = {
  kind: 'opened',
  mode: 'live',
  target: 'v1.0.0',
  operator: 'ada',
  seal: 'a'.repeat(64),
  rehearsalSkipped: false,
};
const completed: EntryBody = { kind: 'completed', seal: 'a'.repeat(64) };

const ledgerAt = (path: string, run: string) => createFileLedger(path, run, systemClock);
const targetsOf = (chain: readonly LedgerEntry[]) =>
  chain.flatMap(({ body }) => (body.kind === 'observed' ? [`${body.target} ${body.state}`] : []));

function startWriter(path: string, run: string, count: number) {
  const script = fileURLToPath(new URL('./ledger-writer.ts', import.meta.url));
  const args = ['--no-warnings', script, path, run, String(count)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('what was appended is there for every reader', async () => {
  const path = join(folder, 'deep', 'er', 'plain.jsonl');
  const chain = await ledgerAt(path, 'run-1').append([opened, completed]);
  expect(chain.map(({ sequence, run }) => [sequence, run])).toEqual([
    [1, 'run-1'],
    [2, 'run-1'],
  ]);
  expect(await ledgerAt(path, 'run-2').read()).toEqual(chain);
});

test('a ledger that was never written is empty, and reading does not create it', async () => {
  const path = join(folder, 'never', 'written.jsonl');
  expect(await ledgerAt(path, 'run-1').read()).toEqual([]);
  await expect(stat(path)).rejects.toThrow(/ENOENT/);
});

test('only its owner can read it', async () => {
  const path = join(folder, 'own', 'mode.jsonl');
  await ledgerAt(path, 'run-1').append([opened]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'own'))).mode & 0o777).toBe(0o700);
});

test('runs that append at once all see one chain, which holds each batch once', async () => {
  const path = join(folder, 'race.jsonl');
  const observed = (run: number, index: number): EntryBody[] => [
    { kind: 'observed', target: `${run}:${index}`, state: 'present', adopted: false },
    { kind: 'observed', target: `${run}:${index}`, state: 'absent', adopted: false },
  ];
  const appendAll = async (run: number) => {
    const ledger = ledgerAt(path, `run-${run}`);
    for (let index = 0; index < 8; index += 1) await ledger.append(observed(run, index));
  };
  await Promise.all([0, 1, 2].map(appendAll));
  const chain = await ledgerAt(path, 'reader').read();
  const targets = targetsOf(chain);
  expect(new Set(targets).size).toBe(48);
  expect(targets).toHaveLength(48);
  for (let index = 0; index < targets.length; index += 2)
    expect(targets[index + 1]).toBe(targets[index]?.replace('present', 'absent'));
});

test('processes that append at once do so as well, and one that is killed leaves a readable ledger', async () => {
  const path = join(folder, 'killed.jsonl');
  const victim = startWriter(path, 'victim', 10_000);
  const survivor = startWriter(path, 'survivor', 5);
  const survived = once(survivor, 'exit');
  let confirmed = -1;
  for await (const chunk of victim.stdout) {
    confirmed = Number(String(chunk).trim().split('\n').at(-1));
    if (confirmed >= 3) victim.kill('SIGKILL');
  }
  expect(await survived).toEqual([0, null]);
  const chain = await ledgerAt(path, 'reader').append([opened]);
  const targets = new Set(targetsOf(chain));
  for (let index = 0; index <= confirmed; index += 1) expect(targets).toContain(`victim:${index} absent`);
  for (let index = 0; index < 5; index += 1) expect(targets).toContain(`survivor:${index} absent`);
});

test('a line that a crash cut off is left behind by the next append', async () => {
  const path = join(folder, 'torn.jsonl');
  await ledgerAt(path, 'run-1').append([opened, completed]);
  await truncate(path, (await stat(path)).size - 30);
  const chain = await ledgerAt(path, 'run-2').append([completed]);
  expect(chain.map(({ body, run }) => [run, body.kind])).toEqual([
    ['run-1', 'opened'],
    ['run-2', 'completed'],
  ]);
  const written = (await readFile(path, 'utf8')).split('\n').filter((line) => line.includes('run-2'));
  expect(written).toHaveLength(1);
});

describe('an append is refused', () => {
  test('with LEDGER_HELD when another run took the release over', async () => {
    const path = join(folder, 'held.jsonl');
    const first = ledgerAt(path, 'run-1');
    await first.append([opened]);
    await ledgerAt(path, 'run-2').append([{ ...opened, operator: 'bob' }]);
    const before = await readFile(path, 'utf8');
    await expect(first.append([completed])).rejects.toThrow(/LEDGER_HELD: run run-2 of bob/);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  test('with LEDGER_TAMPERED when the file was changed', async () => {
    const path = join(folder, 'tampered.jsonl');
    await ledgerAt(path, 'run-1').append([opened, completed]);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"operator":"ada"', '"operator":"eve"'));
    await expect(ledgerAt(path, 'run-1').append([completed])).rejects.toMatchObject({
      code: 'LEDGER_TAMPERED',
    });
  });

  test.each<[string, () => Promise<string>]>([
    ['a folder', async () => folder],
    [
      'below a file',
      async () => {
        await appendFile(join(folder, 'file'), '');
        return join(folder, 'file', 'ledger.jsonl');
      },
    ],
    ['with a name that no system takes', async () => join(folder, 'x'.repeat(300))],
  ])('with LEDGER_UNWRITABLE when its path is %s', async (_, pathOf) => {
    const path = await pathOf();
    await expect(ledgerAt(path, 'run-1').append([opened])).rejects.toMatchObject({
      code: 'LEDGER_UNWRITABLE',
      problems: [{ where: { file: path } }],
    });
  });

  test('with LEDGER_UNWRITABLE when its folder is read-only', async () => {
    const readOnly = join(folder, 'read-only');
    await mkdir(readOnly);
    await chmod(readOnly, 0o500);
    const isMighty = process.getuid?.() === 0;
    const appending = ledgerAt(join(readOnly, 'ledger.jsonl'), 'run-1').append([opened]);
    if (isMighty) await expect(appending).resolves.toHaveLength(1);
    else await expect(appending).rejects.toMatchObject({ code: 'LEDGER_UNWRITABLE' });
    await chmod(readOnly, 0o700);
    await rm(readOnly, { recursive: true });
  });
});
