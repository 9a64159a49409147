import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../support/checkout.ts';
import { credentials, holdings, startRegistry } from '../../support/registry.ts';
import { report } from '../../support/report-document.ts';
import { tag, workspaceFiles } from '../../support/workspace.ts';

const samples = [{ name: 'alder' }, { name: '@grove/birch' }, { name: 'cedar' }];

// The build is told which packages are meant, and makes those alone.
const build = [
  'rm -rf dist && mkdir -p dist',
  'for name in $LOCKSTEP_PACKAGES; do npm pack --workspace "$name" --pack-destination dist; done',
];

let registry: NpmStandIn;
let checkout: Checkout;
beforeAll(async () => {
  registry = await startRegistry();
  const npm = { artifacts: ['dist/*.tgz'], registry: registry.url, token: { env: 'NPM_TOKEN' } };
  const config = {
    release: { packages: ['packages/*', '!packages/cedar'] },
    build: build.map((run) => ({ run })),
    gates: [{ id: 'names', run: 'test "$LOCKSTEP_PACKAGES" = "@grove/birch alder"' }],
    channels: { npm },
  };
  checkout = await checkoutOf(workspaceFiles(samples, JSON.stringify(config)), [tag]);
});
afterAll(async () => {
  await registry.close();
  await checkout.remove();
});

describe('B4: packages of chosen folders', () => {
  test('are checked, built, gated and released, and no others', async () => {
    for (const args of [['check', '--source-only'], ['seal', '--build'], ['gate']])
      expect((await report(checkout, args)).codes).toEqual([]);
    const { codes } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(codes).toEqual([]);
    expect(Object.keys(holdings(registry)).sort()).toEqual(['@grove/birch@1.2.3', 'alder@1.2.3']);
  });

  test('can be fewer when they are chosen for a run', async () => {
    const { report: found, exit } = await report(checkout, ['seal', '--build', '--packages=packages/alder']);
    expect([exit, found.releases[0]?.packages.map(({ name }) => name)]).toEqual([0, ['alder']]);
  });

  test('left out by the configuration stay out, whatever is chosen for a run', async () => {
    const { report: found } = await report(checkout, [
      'seal',
      '--build',
      '--packages=packages/cedar,packages/alder',
    ]);
    expect(found.releases[0]?.packages.map(({ name }) => name)).toEqual(['alder']);
  });

  test('that are not there are refused', async () => {
    const { codes, exit } = await report(checkout, ['check', '--source-only', '--packages=packages/elm']);
    expect([exit, codes]).toEqual([2, ['USAGE']]);
  });
});
