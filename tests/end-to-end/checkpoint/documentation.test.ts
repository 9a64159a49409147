import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { readRepositoryFile } from '../../architecture/repository.ts';
import type { Checkout } from '../../support/checkout.ts';
import { lockstepHere } from '../../support/here.ts';
import { sealedNpm } from '../../support/npm-release.ts';
import { credentials, startRegistry } from '../../support/registry.ts';
import { packSample } from '../../support/sample-package.ts';
import { tag } from '../../support/workspace.ts';
import { identity } from '../bump/repository.ts';

interface Example {
  readonly command: string;
  readonly lines: readonly string[];
}

/** The commands of a page, each with the lines that it is said to print; `…` is what differs each time. */
function examplesIn(page: string): readonly Example[] {
  return [...readRepositoryFile(page).matchAll(/```console\n\$ lockstep (.+)\n([^`]*)```/g)].map(
    ([, command = '', lines = '']) => ({ command, lines: lines.trimEnd().split('\n') }),
  );
}

function isSaid(shown: string, line: string): boolean {
  return shown.split('\n').some((said) => {
    let at = 0;
    return line.split('…').every((part) => {
      const found = said.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
  });
}

const longestMs = 60_000;
let registry: NpmStandIn;
let checkout: Checkout;
const run = (command: string) => lockstepHere(checkout, command.split(' '), { ...credentials, ...identity });

// A release of one package that is sealed, tagged and pushed; the one before is on the registry.
beforeAll(async () => {
  registry = await startRegistry();
  const tarball = packSample({ name: 'alder' }, '1.2.2');
  registry.seed({ name: 'alder', version: '1.2.2', tarball, owner: 'ada' });
  checkout = await sealedNpm(registry.url);
  const remote = join(checkout.scratch, 'remote.git');
  await checkout.git('init', '--quiet', '--bare', '--initial-branch', 'main', remote);
  await checkout.git('remote', 'add', 'origin', remote);
  await checkout.git('push', '--quiet', 'origin', 'main', tag);
}, longestMs);
afterAll(() => Promise.all([registry.close(), checkout.remove()]));

// In their order, in one repository, as a reader would.
describe.each([
  ['docs/status.md', 2, 'status'],
  ['docs/rollback.md', 3, 'publish --skip-rehearsal'],
])('%s', (page, count, before) => {
  const examples = examplesIn(page);

  beforeAll(async () => {
    expect((await run(before)).exit).toBe(0);
  }, longestMs);

  test('has examples', () => {
    expect(examples).toHaveLength(count);
  });

  test.each(examples)(
    'lockstep $command prints what the page says',
    async ({ command, lines }) => {
      const { exit, stdout, stderr } = await run(command);
      expect([exit, stderr]).toEqual([0, expect.anything()]);
      const shown = `${stdout}${stderr}`;
      expect(lines.filter((line) => !isSaid(shown, line))).toEqual([]);
    },
    longestMs,
  );
});
