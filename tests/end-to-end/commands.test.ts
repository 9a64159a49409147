import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { catalogue } from '@lockstep/core';
import { bareFolder, type Checkout } from '../support/checkout.ts';
import { lockstep } from '../support/lockstep.ts';
import { report } from '../support/report-document.ts';

const commands = [
  'check',
  'seal',
  'rehearse',
  'preflight',
  'record',
  'publish',
  'verify',
  'status',
  'abandon',
];

let empty: Checkout;
beforeAll(async () => {
  empty = await bareFolder({});
});
afterAll(() => empty.remove());

describe('help', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('lists every command (%s)', async (...args) => {
    const { exit, stdout, stderr } = await lockstep(empty, args);
    expect([exit, stderr]).toEqual([0, '']);
    for (const command of [...commands, 'explain CODE']) expect(stdout).toContain(`\n  ${command} `);
  });

  test.each(commands)('%s --help names its options and does nothing', async (command) => {
    const { exit, stdout } = await lockstep(empty, [command, '--help']);
    expect(exit).toBe(0);
    expect(stdout).toContain(`Usage: lockstep ${command} [DIR]`);
    expect(stdout).toContain('--json');
  });

  test.each(['rehearse', 'publish'])('%s takes a target and an operator', async (command) => {
    const { stdout } = await lockstep(empty, [command, '--help']);
    expect(stdout).toMatch(/--target TAG[\s\S]*--operator NAME/);
  });

  test('--version prints a version and nothing else', async () => {
    expect(await lockstep(empty, ['--version'])).toMatchObject({
      exit: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe('a command line that is wrong', () => {
  test.each([
    ['an unknown command', ['pubish']],
    ['an unknown option', ['publish', '--forse']],
    ['an option without its value', ['publish', '--target']],
    ['an empty value', ['publish', '--target', '']],
    ['two folders', ['publish', 'a', 'b']],
    ['an unknown phase', ['publish', '--phase', 'undo']],
    ['a wait that is no time', ['publish', '--wait', 'long']],
    ['a value for a flag', ['seal', '--build=yes']],
    ['an option of another command', ['verify', '--skip-rehearsal']],
  ])('%s ends with 2, and says where help is', async (_, args) => {
    const { exit, stdout, stderr } = await lockstep(empty, args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('USAGE');
    expect(stderr).toContain('--help');
  });

  test('is reported as a document when one is asked for', async () => {
    expect(await report(empty, ['pubish'])).toMatchObject({
      exit: 2,
      codes: ['USAGE'],
      report: { ok: false },
    });
  });
});

describe('a folder without lockstep.yaml', () => {
  test.each(commands.filter((command) => command !== 'abandon'))(
    '%s ends with 2 and a remedy',
    async (command) => {
      const { exit, codes, report: document } = await report(empty, [command]);
      expect([exit, codes]).toEqual([2, ['CONFIG_MISSING']]);
      expect(document.problems[0]?.remedy).not.toBe('');
    },
  );
});

describe('explain', () => {
  const withoutSeverity = ({ title, meaning, remedy, rerun }: Readonly<Record<string, unknown>>) => ({
    title,
    meaning,
    remedy,
    rerun,
  });

  test('gives a document on demand', async () => {
    const { exit, stdout } = await lockstep(empty, ['explain', 'SEAL_BROKEN', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      code: 'SEAL_BROKEN',
      exit: 3,
      ...withoutSeverity(catalogue.SEAL_BROKEN),
    });
  });

  test('is readable, and does not mind the case', async () => {
    const { exit, stdout } = await lockstep(empty, ['explain', 'digest_conflict']);
    expect(exit).toBe(0);
    expect(stdout).toContain(catalogue.DIGEST_CONFLICT.remedy);
    expect(stdout).toContain('Exit code 3');
  });

  test.each([['explain'], ['explain', 'NONSENSE']])('lists the codes otherwise', async (...args) => {
    const { exit, stderr } = await lockstep(empty, args);
    expect(exit).toBe(2);
    for (const code of Object.keys(catalogue)) expect(stderr).toContain(code);
  });

  test('lists those that share a word with one that is nearly right', async () => {
    const { exit, stderr } = await lockstep(empty, ['explain', 'digest_missing']);
    expect(exit).toBe(2);
    expect(stderr).toContain('DIGEST_CONFLICT');
    expect(stderr).not.toContain('LEDGER_HELD');
  });
});

describe('colours', () => {
  const sequence = '\u001b[';

  test.each([
    ['are left out where nobody sees them', {}, false],
    ['are shown on demand', { FORCE_COLOR: '1' }, true],
    ['are left out with NO_COLOR, whatever else is said', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['are shown when NO_COLOR is empty', { FORCE_COLOR: '1', NO_COLOR: '' }, true],
  ])('%s', async (_, env, coloured) => {
    const { stderr } = await lockstep(empty, ['status'], env);
    expect(stderr.includes(sequence)).toBe(coloured);
  });
});
