import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Checkout, copyOf } from '../../support/checkout.ts';
import { type Reported, report } from '../../support/report-document.ts';
import { exampleCheckout, longestBuildMs, runLong } from './example.ts';

const origin = 'https://github.com/prose/sentencelines.git';
const version = '0.6.0';
const files = [`sentencelines-${version}-py3-none-any.whl`, `sentencelines-${version}.tar.gz`];
const command = { command: 'sentencelines --version', exit: 0, output: `sentencelines ${version}` };
const imported = { command: 'python -c "import sentencelines"', exit: 0, output: '' };

let checkout: Checkout;
beforeAll(async () => {
  checkout = await exampleCheckout('python', `v${version}`, origin);
});
afterAll(() => checkout.remove());

describe('the example of a Python package', () => {
  let done: Reported;
  beforeAll(async () => {
    done = await runLong(checkout, ['rehearse']);
  }, longestBuildMs);

  test('is rehearsed whole, on the trial registry and on the real one, and nothing of it is public', () => {
    expect(done).toMatchObject({ exit: 0, codes: [], report: { ok: true, public: [] } });
    const shown = done.report.channels.map(({ id, artifacts }) => [id, artifacts.map(({ state }) => state)]);
    expect(Object.fromEntries(shown)).toMatchObject({
      testpypi: ['present', 'present'],
      pypi: ['present', 'present'],
      'github-release': expect.arrayContaining(['present', 'present']),
    });
    expect(new Set(Object.values(done.states))).toEqual(new Set(['present']));
  });

  test('is installed by pip from wheel and sdist, and its command prints the version', () => {
    const seen = done.report.installed?.filter(({ ran }) => ran?.command === command.command);
    expect(new Set(seen?.map(({ file }) => file))).toEqual(new Set(files));
    const run = done.report.installed?.filter(({ client }) => client === 'pip') ?? [];
    for (const { ran } of run) expect([command, imported]).toContainEqual(ran);
  });

  test('says in its release what the CHANGELOG says', () => {
    expect(done.report.releases[0]?.notes).toMatch(/^- `--check` prints nothing[^#]*their sentence\.$/);
  });
});

describe('the example of a Python package, built by two runs', () => {
  let here: Checkout;
  let there: Checkout;
  beforeAll(async () => {
    [here, there] = await Promise.all([copyOf(checkout), copyOf(checkout)]);
    const built = [
      await runLong(here, ['seal', '--build'], { TZ: 'UTC' }),
      await runLong(there, ['seal', '--build'], { TZ: 'Pacific/Chatham' }, '077'),
    ];
    expect(built.map(({ exit, codes }) => [exit, codes])).toEqual([
      [0, []],
      [0, []],
    ]);
  }, longestBuildMs);
  afterAll(() => Promise.all([here.remove(), there.remove()]));

  test('is equal by compare', async () => {
    const done = await report(checkout, ['compare', here.folder, there.folder]);
    expect(done).toMatchObject({ exit: 0, codes: [], report: { differences: [] } });
  });
});
