import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type Seal, sealFile, secretOf, writeSeal } from '@lockstep/core';
import { type NpmStandIn, startNpmStandIn } from '@lockstep/standins';
import { reportRelease } from '../../src/blocker/report-step.ts';
import { openSite, type Site } from '../triage/site.ts';

const token = secretOf('the input', 'site-token-of-a-writer');
const bytes = Buffer.from('sealed bytes');
const digestOf = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex');
const registries: NpmStandIn[] = [];

afterEach(async () => {
  await Promise.all(registries.splice(0).map((each) => each.close()));
});

function sealOf(names: readonly string[]): Seal {
  const digest = { sha256: digestOf('sha256'), sha512: digestOf('sha512'), size: bytes.byteLength };
  return {
    schema: 1,
    releases: [{ id: 'v1.2.3', commit: 'c'.repeat(40), packages: [] }],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: names.map((name) => ({
      file: `${name}-1.2.3.tgz`,
      digest,
      package: { ecosystem: 'npm', name, version: '1.2.3', needs: [], commands: [] },
      channels: ['npm'],
    })),
  };
}

// A release of two packages, sealed, in the folder of a site; nothing of it is public yet.
async function sealedSite(): Promise<{ readonly site: Site; readonly registry: NpmStandIn }> {
  const site = await openSite('github');
  const registry = await startNpmStandIn({ tokens: [] });
  registries.push(registry);
  const config = `channels:\n  npm: { artifacts: ["*.tgz"], registry: "${registry.url}" }\n`;
  await writeFile(join(site.folder, 'lockstep.yaml'), config);
  await writeFile(join(site.folder, sealFile), writeSeal(sealOf(['one', 'two'])));
  return { site, registry };
}

async function blockersOn({ host }: Site): Promise<readonly string[]> {
  const said = await host.issues.matching({ labels: ['lockstep-blocker', 'release-blocker'], state: 'all' });
  if (said.outcome !== 'ok') throw new Error(JSON.stringify(said));
  return said.value.map(({ title, isOpen }) => `${isOpen ? 'open' : 'closed'} ${title}`).toSorted();
}

const report = (site: Site) => reportRelease(site.options({ target: 'v1.2.3' }), token, site.world);
const partly = 'Release v1.2.3: The release is partly public';

test('a release that nothing is public of files nothing', async () => {
  const { site } = await sealedSite();
  expect((await report(site)).exit).toBe(0);
  expect(await blockersOn(site)).toEqual([]);
});

test('a release that is partly public has a blocker until it is complete', async () => {
  const { site, registry } = await sealedSite();
  const seed = { version: '1.2.3', tarball: bytes };
  registry.seed({ name: 'one', ...seed });
  expect((await report(site)).report.warnings).toEqual([]);
  expect(await blockersOn(site)).toEqual([`open ${partly}`]);
  await report(site);
  expect(await blockersOn(site)).toEqual([`open ${partly}`]);
  registry.seed({ name: 'two', ...seed });
  expect((await report(site)).exit).toBe(0);
  expect(await blockersOn(site)).toEqual([`closed ${partly}`]);
});

test('other bytes on a registry are a blocker, and the outcome stays that of the release', async () => {
  const { site, registry } = await sealedSite();
  registry.seed({ name: 'one', version: '1.2.3', tarball: Buffer.from('other bytes') });
  const reader = secretOf('the input', 'site-token-of-a-reader');
  const options = site.options({ target: 'v1.2.3' });
  const refused = await reportRelease(options, reader, site.reader);
  expect(refused.exit).toBe(3);
  const codes = refused.report.warnings?.map(({ code, severity }) => `${code} ${severity}`);
  expect(new Set(codes)).toEqual(new Set(['BLOCKER_NOT_FILED warning']));
  const without = await reportRelease(options, undefined, site.world);
  expect(without).toMatchObject({ exit: 3, report: { notes: [expect.stringContaining('no token')] } });
  expect(await blockersOn(site)).toEqual([]);
  expect((await report(site)).exit).toBe(3);
  const conflict = /^open Release v1\.2\.3: .+ \(npm\)$/;
  expect(await blockersOn(site)).toContainEqual(expect.stringMatching(conflict));
});
