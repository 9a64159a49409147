import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bareFolder, type Checkout, checkoutOf } from '../support/checkout.ts';
import { chain, configText, sealedWorkspace, workspaceFiles } from '../support/workspace.ts';
import { runAction } from './action-run.ts';
import { holdsSecret } from './canary.ts';

const canary = 'npm_Canary+0123456789/abcdef';
const nowhere = { npm: { registry: 'http://127.0.0.1:9/' } };
const checkouts: Checkout[] = [];

const keep = async (checkout: Promise<Checkout>): Promise<Checkout> => {
  checkouts.push(await checkout);
  return checkout;
};

afterEach(async () => {
  for (const checkout of checkouts.splice(0)) await checkout.remove();
});

describe('every action', () => {
  test.each([
    ['verify-metadata', { directory: '', 'source-only': 'yes' }],
    ['gate-check', { directory: '', gates: 'unit tests' }],
    ['seal', { directory: '', build: 'maybe' }],
    ['publish-channel', { directory: '', phase: 'all', 'skip-rehearsal': '1', token: canary }],
    ['verify-registry', { directory: '' }],
    ['report', { directory: '' }],
    ['root', { directory: '', command: '' }],
  ])('refuses wrong inputs of %s all at once, without their values', async (action, inputs) => {
    const { exit, log, outputs } = await runAction(await keep(bareFolder({})), action, inputs);
    const wrong = Object.keys(inputs).filter((name) => name !== 'token' && name !== 'gates');
    expect(wrong.filter((name) => !log.includes(`::error title=USAGE::the input “${name}”`))).toEqual([]);
    expect(exit).toBe(2);
    expect(outputs).toMatchObject({ ok: 'false', exit: '2' });
    expect(holdsSecret(log, canary)).toBe(false);
  });

  test('tells blocked, usage and incident apart by its exit code', async () => {
    const unsealed = await keep(checkoutOf(workspaceFiles(chain, configText(nowhere)), ['v1.2.3']));
    expect((await runAction(unsealed, 'publish-channel', { token: canary })).exit).toBe(2);
    const sealed = await keep(sealedWorkspace());
    expect((await runAction(sealed, 'publish-channel', { token: canary })).exit).toBe(1);
    await sealed.write({ 'dist/alder-1.2.3.tgz': 'other bytes' });
    const broken = { token: canary, 'skip-rehearsal': 'true' };
    expect((await runAction(sealed, 'publish-channel', broken)).exit).toBe(3);
  });
});

describe('a problem', () => {
  test('is shown at its line in the repository, in the log and in the summary', async () => {
    const text = configText(nowhere).replace('"build"', '"bulid"');
    const checkout = await keep(checkoutOf({ 'sub/lockstep.yaml': text }));
    const inputs = { directory: 'sub', 'source-only': 'true' };
    const { exit, log, summary, outputs } = await runAction(checkout, 'verify-metadata', inputs);
    expect(exit).toBe(2);
    expect(log).toContain('::error title=CONFIG_UNKNOWN_KEY,file=sub/lockstep.yaml,line=2,col=3::');
    expect(log).toContain('✗ CONFIG_UNKNOWN_KEY');
    expect(summary).toContain('| CONFIG\\_UNKNOWN\\_KEY |');
    const report = await readFile(join(checkout.folder, String(outputs.report)), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ ok: false, exit: 2 });
  });
});

describe('gates', () => {
  const gatesIn = async (gates: readonly string[], env = {}) => {
    const checkout = await keep(bareFolder({}));
    return { checkout, ...(await runAction(checkout, 'gate-check', { gates: gates.join('\n') }, env)) };
  };

  test.each([
    [['touch ran'], 'gate 1 is not of the form'],
    [['a: touch ran', 'b: true', 'a: true'], 'gate 3 has the name of gate 1'],
    [['a: touch ran', '$(b): true'], 'gate 2 is not of the form'],
    [[], 'gate 1 is missing'],
  ])('%j are refused before one runs', async (gates, message) => {
    const { exit, log, checkout } = await gatesIn(gates);
    expect(exit).toBe(2);
    expect(log).toContain(message);
    expect(existsSync(join(checkout.folder, 'ran'))).toBe(false);
  });

  test('all run, whatever the others say', async () => {
    const { exit, log, summary } = await gatesIn(['a: echo why >&2; exit 7', 'b: true', 'c: exit 1']);
    expect(exit).toBe(1);
    expect(log).toMatch(/GATE_FAILED gate “a” ended with 7[\s\S]*GATE_FAILED gate “c” ended with 1/);
    expect(summary).toContain('| a | fails | 7 |\n| b | holds | 0 |\n| c | fails | 1 |');
    expect(summary).toContain('```text\nwhy\n```');
  });

  test('find no secret around them, not even in the process that runs them', async () => {
    const hunt = 'hunt: (env; cat /proc/$PPID/environ | tr "\\0" "\\n"; ls -A "$HOME") 2>&1; exit 1';
    const { log, summary } = await gatesIn([hunt], { NPM_TOKEN: canary, INPUT_TOKEN: canary });
    expect(log).toContain('INPUT_GATES');
    expect(log).not.toContain('NPM_TOKEN');
    expect(holdsSecret(log + summary, canary)).toBe(false);
  });

  test('give the runner no orders', async () => {
    const { log } = await gatesIn(["order: echo '::error::of a gate'; exit 1"]);
    const [, token] = /::stop-commands::(\S+)/.exec(log) ?? [];
    const obeyed = log.split(`::${token}::`).at(-1);
    expect(log).toContain('::error::of a gate');
    expect(obeyed).not.toContain('::error::of a gate');
  });

  test('end no block of the summary that shows their output', async () => {
    const { summary } = await gatesIn(["fence: printf '```\\n# not a heading\\n'; exit 1"]);
    expect(summary).toContain('````text\n```\n# not a heading\n````');
  });
});

describe('the token of publish-channel', () => {
  test('takes the place of the variable that lockstep.yaml names, and is masked in every form', async () => {
    const { log, outputs } = await runAction(await keep(sealedWorkspace()), 'publish-channel', {
      token: canary,
    });
    expect(log).toContain('NOT_REHEARSED');
    expect(log).not.toContain('TOKEN_MISSING');
    const [masks = '', rest = ''] = log.split('::stop-commands::');
    const [hex, base64] = (['hex', 'base64'] as const).map((encoding) =>
      Buffer.from(canary).toString(encoding),
    );
    // The last characters of base64 depend on what follows.
    for (const form of [canary, hex, base64?.slice(0, -3)]) expect(masks).toContain(`::add-mask::${form}\n`);
    expect(holdsSecret(rest + JSON.stringify(outputs), canary)).toBe(false);
  });

  test.each([
    ['a file', { npm: { ...nowhere.npm, token: { file: '/run/secrets/npm' } } }, 'reads a token from'],
    [
      'two variables',
      {
        npm: nowhere.npm,
        mirror: { kind: 'npm' as const, registry: 'http://127.0.0.1:8/', token: { env: 'B' } },
      },
      'cannot take the place of',
    ],
  ])('is refused where lockstep.yaml names %s', async (_, channels, message) => {
    const checkout = await keep(checkoutOf({ 'lockstep.yaml': configText(channels) }));
    const { exit, log } = await runAction(checkout, 'publish-channel', { token: canary });
    expect({ exit, said: log.includes(message) }).toEqual({ exit: 2, said: true });
  });
});

describe('the root action', () => {
  test('reads further options with the parser of the terminal', async () => {
    const checkout = await keep(checkoutOf(workspaceFiles(chain, configText(nowhere)), ['v1.2.3']));
    const ok = await runAction(checkout, 'root', { command: 'check', arguments: '--source-only\n' });
    expect(ok).toMatchObject({ exit: 0, outputs: { ok: 'true' } });
    const wrong = await runAction(checkout, 'root', { command: 'check', arguments: '--source-onyl' });
    expect(wrong).toMatchObject({ exit: 2, outputs: { ok: 'false' } });
    expect(wrong.log).toContain('--source-onyl');
  });

  test('explains a code', async () => {
    const { exit, log } = await runAction(await keep(bareFolder({})), 'root', {
      command: 'explain',
      arguments: 'GATE_FAILED',
    });
    expect({ exit, said: log.includes('GATE_FAILED: A gate failed') }).toEqual({ exit: 0, said: true });
  });
});
