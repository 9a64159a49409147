import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startGithubStandIn } from '@lockstep/standins';
import { bareFolder, type Checkout, checkoutOf, type Files } from '../support/checkout.ts';
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
    ['gate-check', { directory: '', host: 'both' }],
    ['seal', { directory: '', build: 'maybe' }],
    ['publish-channel', { directory: '', phase: 'all', 'skip-rehearsal': '1', token: canary }],
    ['verify-registry', { directory: '' }],
    ['report', { directory: '' }],
    ['root', { directory: '', command: '' }],
  ])('refuses wrong inputs of %s all at once, without their values', async (action, inputs) => {
    const { exit, log, outputs } = await runAction(await keep(bareFolder({})), action, inputs);
    const wrong = Object.keys(inputs).filter((name) => name !== 'token');
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

/** A repository of which `lockstep.yaml` names gates; scripts of gates are committed with it. */
async function gated(gates: readonly object[], files: Files = {}): Promise<Checkout> {
  const config = { channels: { npm: { artifacts: ['dist/*.tgz'], token: { env: 'NPM_TOKEN' } } }, gates };
  return keep(checkoutOf({ ...files, 'lockstep.yaml': JSON.stringify(config, undefined, 2) }));
}

const gate = (id: string, run: string) => ({ id, run });

describe('gates', () => {
  test('are refused before one runs, when the one that is meant is unknown', async () => {
    const checkout = await gated([gate('a', 'touch ran')]);
    const { exit, log } = await runAction(checkout, 'gate-check', { gate: 'b' });
    expect({ exit, said: log.includes('GATE_UNKNOWN') }).toEqual({ exit: 2, said: true });
    expect(existsSync(join(checkout.folder, 'ran'))).toBe(false);
  });

  test('all run, whatever the others say', async () => {
    const gates = [
      gate('a', 'echo why >&2; exit 7'),
      gate('b', 'true'),
      gate('c', "echo 'src/index.js:3:7: error: no semicolon'; exit 1"),
    ];
    const checkout = await gated(gates, { 'src/index.js': 'one\ntwo\nthree\n' });
    const { exit, log, summary, outputs } = await runAction(checkout, 'gate-check');
    expect([exit, outputs.ok, outputs.report]).toEqual([1, 'false', '.lockstep/report-gate.json']);
    expect(log).toMatch(/GATE_FAILED gate a: [\s\S]*GATE_FAILED gate c: /);
    expect(log).toMatch(/^::warning title=GATE_FINDING,file=src\/index\.js,line=3,col=7::/m);
    for (const row of ['| a | run | failed |', '| b | run | passed |', '| c | run | failed |'])
      expect(summary).toContain(row);
    expect(summary).toContain('```text\nwhy\n```');
  });

  test('leave a file for other jobs, of those that are meant', async () => {
    const checkout = await gated([gate('a', 'true'), { id: 'b', ci: {} }]);
    const idsIn = async (file: string) =>
      JSON.parse(await checkout.read(`.lockstep/${file}`)).gates.map(({ id }: { id: string }) => id);
    expect((await runAction(checkout, 'gate-check', { host: 'false' })).exit).toBe(0);
    expect(await idsIn('gates.json')).toEqual(['a']);
    const alone = await gated([gate('a', 'true')]);
    const nothing = await runAction(alone, 'gate-check', { host: 'true' });
    expect([nothing.exit, nothing.log]).toEqual([0, expect.stringContaining('none of the gates')]);
    expect(JSON.parse(await alone.read('.lockstep/gates-host.json')).gates).toEqual([]);
  });

  test('give the runner no orders', async () => {
    const checkout = await gated([gate('order', "echo '::error::of a gate'; exit 1")]);
    const { log } = await runAction(checkout, 'gate-check');
    const [, token] = /::stop-commands::(\S+)/.exec(log) ?? [];
    const obeyed = log.split(`::${token}::`).at(-1);
    expect(log).toMatch(/::error::of a gate$/m);
    expect(obeyed).not.toMatch(/^::error::of a gate/m);
  });

  test('end no block of the summary that shows their output', async () => {
    const checkout = await gated([gate('fence', "printf '```\\n# not a heading\\n'; exit 1")]);
    const { summary } = await runAction(checkout, 'gate-check');
    expect(summary).toContain('````text\n```\n# not a heading\n````');
  });
});

describe('the token of gate-check', () => {
  const repository = 'acme/demo';
  // Writes the environment of every ancestor to a file: what gates print is searched for secrets.
  const hunt = `pid=$$
while [ "$pid" -gt 1 ]; do
  tr '\\0' ' ' < "/proc/$pid/cmdline"; echo
  tr '\\0' '\\n' < "/proc/$pid/environ"
  pid=$(sed -n 's/^PPid:[^0-9]*//p' "/proc/$pid/status")
done > "$1" 2>&1
`;

  test('asks the host, and is nowhere around a gate that runs code, not even in the process that runs it', async () => {
    const github = await startGithubStandIn({
      tokens: [
        {
          ...{ token: canary, user: 'github-actions[bot]', kind: 'job', repositories: [repository] },
          permissions: { contents: 'read', actions: 'read', checks: 'read', statuses: 'read' },
        },
      ],
      repositories: [{ name: repository }],
    });
    try {
      const gates = [gate('hunt', 'sh hunt.sh ../loot'), { id: 'built', ci: { workflows: ['ci.yml'] } }];
      const checkout = await gated(gates, { 'hunt.sh': hunt });
      const commit = (await checkout.git('rev-parse', 'HEAD')).trim();
      github.plant.run(repository, {
        ...{ commit, branch: 'main', actor: 'ada' },
        path: '.github/workflows/ci.yml',
      });
      const { exit, log, summary, outputs } = await runAction(
        checkout,
        'gate-check',
        { token: canary },
        {
          ...{ GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: github.server.replace(/\/$/, '') },
          ...{ GITHUB_API_URL: github.api.replace(/\/$/, ''), NPM_TOKEN: canary },
        },
      );
      expect([exit, outputs.ok, log]).toEqual([0, 'true', expect.stringContaining('passed   built')]);
      expect(summary).toContain('| hunt | run | passed |');
      const loot = await checkout.read('../loot');
      expect(loot).toContain('run-action.ts gate-check');
      expect(loot).toContain('LOCKSTEP_CLEAN=1');
      expect(loot).not.toContain('NPM_TOKEN');
      expect(holdsSecret(loot, canary)).toBe(false);
      expect(holdsSecret(log.split('::stop-commands::').at(-1) + summary, canary)).toBe(false);
    } finally {
      await github.close();
    }
  });

  test('would be found by that gate, if it were there', async () => {
    const checkout = await keep(bareFolder({ 'hunt.sh': hunt }));
    const env = { PATH: process.env.PATH, INPUT_TOKEN: canary };
    spawnSync('sh', ['-c', 'env -i PATH="$PATH" sh hunt.sh ../loot; true'], { cwd: checkout.folder, env });
    expect(holdsSecret(await checkout.read('../loot'), canary)).toBe(true);
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
