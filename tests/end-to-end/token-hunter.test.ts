import { cp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../architecture/repository.ts';
import { bareFolder, type Checkout } from '../support/checkout.ts';
import { commandFile } from '../support/programme.ts';
import { type Reported, report } from '../support/report-document.ts';
import { canariesIn, canary } from '../support/secret-forms.ts';

interface Loot {
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ancestors: readonly unknown[];
  readonly files: Readonly<Record<string, string>>;
}

// The rehearsal removes its folders, so the hunter also writes its loot where the test can read it.
const drop = 'loot.jsonl';

let checkout: Checkout;
let rehearsed: Reported;
let loot: readonly Loot[];

async function smuggleOut(): Promise<void> {
  const hunt = 'packages/token-hunter/hunt.js';
  const original = await checkout.read(hunt);
  const place = JSON.stringify(join(checkout.scratch, drop));
  await checkout.write({
    [hunt]: original.replace(/appendFileSync\(fileURLToPath\([^;]*\)\),/, `appendFileSync(${place},`),
  });
}

beforeAll(async () => {
  checkout = await bareFolder({});
  await cp(join(root, 'tests', 'fixtures', 'token-hunter'), checkout.folder, { recursive: true });
  await smuggleOut();
  await checkout.write({ '../home/.npmrc': `//127.0.0.1:9/:_authToken=${canary}\n` });
  await checkout.write({ '../home/.netrc': `machine 127.0.0.1 password ${canary}\n` });
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'x'],
  ])
    await checkout.git(...args);
  const secrets = { NPM_TOKEN: canary, GITHUB_TOKEN: canary, ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary };
  rehearsed = await report(checkout, ['rehearse'], { ...secrets, MY_PRIVATE_SETTING: canary });
  const lines = (await readFile(join(checkout.scratch, drop), 'utf8')).trim().split('\n');
  loot = lines.map((line) => JSON.parse(line) as Loot);
});
afterAll(() => checkout.remove());

describe('a package that hunts for tokens while it is rehearsed', () => {
  test('is installed and run', () => {
    expect(rehearsed).toMatchObject({ exit: 0, codes: [] });
    expect(loot.map(({ script }) => script)).toEqual(['install', 'command']);
  });

  test.each(['install', 'command'])('finds no token at %s', (script) => {
    const found = loot.filter((each) => each.script === script);
    expect(found).toHaveLength(1);
    expect(canariesIn(JSON.stringify(found))).toEqual([]);
  });

  test('sees its ancestors, the command among them, and an empty home', () => {
    for (const { ancestors, environment } of loot) {
      expect(JSON.stringify(ancestors)).toContain(basename(commandFile));
      expect(environment.HOME).not.toBe(checkout.home);
      expect(environment).not.toHaveProperty('MY_PRIVATE_SETTING');
    }
  });
});
