import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseRequest, present, runCommandByName } from '@lockstep/cli';
import { silentLog } from '@lockstep/core';
import { readRepositoryFile } from '../../architecture/repository.ts';
import { bareFolder, type Checkout } from '../../support/checkout.ts';

const page = readRepositoryFile('docs/sync.md');
const [list = '', template = ''] = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(([, text = '']) => text);
const [, command = '', lines = ''] = /```console\n\$ lockstep (.+)\n([^`]*)```/.exec(page) ?? [];

let desk: Checkout;
beforeAll(async () => {
  desk = await bareFolder({ 'desk/repos.yaml': list, 'desk/stubs/release-publish.yml': template });
  await desk.git('init', '--quiet', '--initial-branch', 'main', 'app');
});
afterAll(() => desk.remove());

test('the example of the page prints what the page says', async () => {
  const request = parseRequest(command.split(' '));
  if (request.kind !== 'run') throw new Error(`“${command}” runs nothing`);
  const world = {
    env: {
      PATH: process.env.PATH,
      HOME: desk.home,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    },
    cwd: `${desk.folder}/desk`,
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow: false,
  };
  const { report, exit } = await runCommandByName(request.command, request.options, world);
  const shown = present({ colour: false, write: () => undefined }, report);
  expect(exit).toBe(1);
  const expected = lines.trimEnd().split('\n');
  expect(expected.length).toBeGreaterThan(5);
  for (const line of expected) expect(shown).toContain(line);
});

test.each(['in sync', 'changed', 'written', 'proposed', 'edited', 'failed', 'skipped'])(
  '%s is explained',
  (state) => {
    expect(page).toContain(`| \`${state}\` |`);
  },
);
