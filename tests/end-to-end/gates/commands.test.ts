import { afterEach, describe, expect, test } from '@jest/globals';
import { type GateResult, readGateResults, writeSeal } from '@lockstep/core';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { type Ended, lockstep, start } from '../../support/lockstep.ts';

const channels = 'channels:\n  npm: { artifacts: ["*.tgz"] }\n';

interface Document {
  readonly ok: boolean;
  readonly exit: number;
  readonly gates?: readonly GateResult[];
  readonly problems: readonly { readonly code: string; readonly where?: object; readonly message: string }[];
  readonly warnings?: readonly { readonly code: string; readonly where?: object }[];
  readonly notes?: readonly string[];
  readonly next?: string;
}

const documentOf = ({ stdout }: Ended): Document => JSON.parse(stdout);

const opened: Checkout[] = [];
afterEach(async () => {
  for (const checkout of opened.splice(0)) await checkout.remove();
});

async function project(
  settings: string,
  files: Readonly<Record<string, string>> = {},
  tags: readonly string[] = [],
) {
  const checkout = await checkoutOf({ 'lockstep.yaml': `${settings}\n${channels}`, ...files }, tags);
  opened.push(checkout);
  return checkout;
}

describe('lockstep gate', () => {
  test('without gates it says so, and all is well', async () => {
    const ended = await lockstep(await project(''), ['gate', '--json']);
    expect(documentOf(ended)).toMatchObject({
      ok: true,
      notes: ['no gates are configured in lockstep.yaml'],
    });
    expect(ended.exit).toBe(0);
  });

  test('an ordinary failure ends with 1, names the gate’s line, and leaves the results of all (P13)', async () => {
    const checkout = await project(
      'gates:\n  - { id: one, run: "echo src/a.js:3:7: no; exit 1" }\n  - { id: two, run: "exit 0" }\n  - { id: three, run: "exit 4", required: false }',
      { 'src/a.js': '\n' },
    );
    const ended = await lockstep(checkout, ['gate', '--json', '--operator', 'grace']);
    expect(ended.exit).toBe(1);
    expect(documentOf(ended)).toMatchObject({
      problems: [{ code: 'GATE_FAILED', where: { file: 'lockstep.yaml', line: 2 } }],
      warnings: [
        { code: 'GATE_FINDING', where: { file: 'src/a.js', line: 3, column: 7 } },
        { code: 'GATE_WARNED', where: { file: 'lockstep.yaml', line: 4 } },
      ],
      next: 'lockstep gate',
    });
    const results = readGateResults(await checkout.read('.lockstep/gates.json'), 'gates.json');
    expect(results).toMatchObject({
      commit: (await checkout.git('rev-parse', 'HEAD')).trim(),
      operator: 'grace',
    });
    expect(results.gates.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['one', 'failed'],
      ['two', 'passed'],
      ['three', 'failed'],
    ]);
  });

  test('one gate alone leaves a file of its own', async () => {
    const checkout = await project('gates:\n  - { id: one, run: "exit 1" }\n  - { id: two, run: "exit 0" }');
    const ended = await lockstep(checkout, ['gate', '--json', '--gate', 'two']);
    expect([ended.exit, documentOf(ended).gates?.length]).toEqual([0, 1]);
    const results = readGateResults(await checkout.read('.lockstep/gates-two.json'), 'gates-two.json');
    expect(results.gates.map(({ id }) => id)).toEqual(['two']);
  });

  test.each([
    ['an option', 'gates:\n  - { id: one, run: "exit 0" }', ['--gate', 'tow'], undefined],
    [
      'an exception',
      'gates:\n  - { id: one, run: "exit 0" }\nexcept:\n  - { gate: tow, reason: x, until: 2099-01-01, by: ada }',
      [],
      4,
    ],
  ])('%s that names no gate ends with 2', async (_what, settings, args, line) => {
    const ended = await lockstep(await project(settings), ['gate', '--json', ...args]);
    expect(ended.exit).toBe(2);
    expect(documentOf(ended).problems).toEqual([
      expect.objectContaining({
        code: 'GATE_UNKNOWN',
        message: expect.stringContaining('there is no gate “tow”'),
        ...(line !== undefined && { where: expect.objectContaining({ file: 'lockstep.yaml', line }) }),
      }),
    ]);
  });

  test.each([
    ['until a day to come: 0', '2099-01-01', 0, 'excepted', 'GATE_EXCEPTED'],
    ['until a day gone by: an incident, 3', '2020-01-01', 3, 'failed', 'GATE_EXCEPTION_EXPIRED'],
  ])('a failure that is accepted %s (P13)', async (_what, until, exit, verdict, code) => {
    const settings = `gates:\n  - { id: one, run: "exit 1" }\nexcept: { gate: one, reason: known, until: ${until}, by: ada }`;
    const ended = await lockstep(await project(settings), ['gate', '--json']);
    const { gates, problems, warnings = [] } = documentOf(ended);
    expect([ended.exit, gates?.[0]?.verdict]).toEqual([exit, verdict]);
    expect([...problems, ...warnings].map((each) => each.code)).toEqual([code]);
  });

  test('results of a tree that differs from its commit are not kept', async () => {
    const checkout = await project('gates:\n  - { id: one, run: "exit 0" }', { 'a.txt': 'a\n' });
    await checkout.write({ 'a.txt': 'b\n' });
    const { notes = [], next } = documentOf(await lockstep(checkout, ['gate', '--json']));
    expect(notes.join()).toContain('tracked files differ from the commit');
    expect(next).toBe('commit or undo what differs, then lockstep gate');
    await expect(checkout.read('.lockstep/gates.json')).rejects.toThrow('ENOENT');
  });

  test('results are bound to the seal of this commit, and to no other (P7)', async () => {
    const checkout = await project('gates:\n  - { id: one, run: "exit 0" }', { '.gitignore': '*.json\n' }, [
      'v1.0.0',
    ]);
    const commit = (await checkout.git('rev-parse', 'HEAD')).trim();
    const digest = { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128), size: 1 };
    const sealOf = (of: string) =>
      writeSeal({
        schema: 1,
        releases: [{ id: 'v1.0.0', commit: of, packages: [] }],
        build: { run: 'local', attempt: 1 },
        tools: [],
        artifacts: [{ file: 'a.tgz', digest, channels: ['npm'] }],
      });
    const sealIn = async (text: string) => {
      await checkout.write({ 'lockstep.seal.json': text });
      await lockstep(checkout, ['gate']);
      return readGateResults(await checkout.read('.lockstep/gates.json'), 'gates.json').seal;
    };
    expect(await sealIn(sealOf(commit))).toMatch(/^[0-9a-f]{64}$/);
    expect(await sealIn(sealOf('0'.repeat(40)))).toBeUndefined();
  });

  test('outside a checkout it ends with 2', async () => {
    const checkout = await project('gates:\n  - { id: one, run: "exit 0" }');
    await checkout.git('checkout', '--quiet', '--orphan', 'empty');
    const ended = await lockstep(checkout, ['gate', '--json']);
    expect([ended.exit, documentOf(ended).problems[0]?.code]).toEqual([2, 'GATE_NO_COMMIT']);
  });
});

const canary = 'canary-4f1d9c7a-canary';
const secrets = {
  NPM_TOKEN: canary,
  GITHUB_TOKEN: canary,
  AWS_SECRET_ACCESS_KEY: canary,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary,
  npm_config__auth: canary,
  SOMETHING: canary,
  HTTPS_PROXY: `http://ada:${canary}@127.0.0.1:1/`,
};

describe('a gate’s process', () => {
  test('gets none of the secrets around it, nor the home', async () => {
    const checkout = await project('gates:\n  - { id: hunt, run: "env; ls -A \\"$HOME\\"; exit 1" }');
    const { stdout, stderr } = await lockstep(checkout, ['gate', '--json'], secrets);
    const [gate] = documentOf({ stdout, stderr, exit: 1 }).gates ?? [];
    const log = gate?.log.join('\n') ?? '';
    expect(log).toContain('LOCKSTEP_COMMIT=');
    expect(log).not.toMatch(/canary|\*\*\*/);
    expect(log).not.toContain(`HOME=${checkout.home}\n`);
    expect(`${stdout}${stderr}`).not.toContain(canary);
  });

  test('finds none of them in what its ancestors were started with, where no gate asks the host', async () => {
    const checkout = await project('gates:\n  - { id: hunt, run: [sh, hunt.sh] }', {
      'hunt.sh': `ppid=$PPID\ntr '\\0' '\\n' < /proc/$ppid/environ | grep canary-4f1d && exit 1\nexit 0\n`,
    });
    const ended = await lockstep(checkout, ['gate', '--json'], secrets);
    expect(documentOf(ended).gates).toMatchObject([{ verdict: 'passed' }]);
  });

  test('ends when the operator stops the run', async () => {
    const checkout = await project(
      'gates:\n  - { id: long, run: "echo $$ > pid; sleep 300" }\n  - { id: other, run: "sleep 300" }',
      { '.gitignore': 'pid\n' },
    );
    const running = start(checkout, ['gate', '--json']);
    const pidOf = async () => Number(await checkout.read('pid').catch(() => ''));
    while ((await pidOf()) === 0) await new Promise((resolve) => setImmediate(resolve));
    running.process.kill('SIGINT');
    const ended = await running.ended;
    expect(ended.exit).toBe(1);
    expect(documentOf(ended).gates?.map(({ reason }) => reason)).toEqual([
      'the run was cancelled before it ended',
      'the run was cancelled before it ended',
    ]);
  });

  test('is killed with all that it started when its time is over', async () => {
    const checkout = await project(
      'gates:\n  - { id: long, run: "sleep 300 & sleep 300; wait", timeout: 1s }',
    );
    const { gates } = documentOf(await lockstep(checkout, ['gate', '--json']));
    expect(gates).toMatchObject([
      { verdict: 'failed', reason: expect.stringContaining('did not end within 1 s') },
    ]);
  });
});
