import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Installed } from '@lockstep/core';
import type { NpmStandIn } from '@lockstep/standins';
import { type Checkout, checkoutOf } from '../../../../tests/support/checkout.ts';
import { startRegistry } from '../../../../tests/support/registry.ts';
import { configText, workspaceFiles } from '../../../../tests/support/workspace.ts';
import { packTarball } from '../../../standins/test/tarball.ts';
import { type Done, done } from './in-process.ts';

const version = '1.2.3';
const sample = { name: '@grove/alder', manifest: { license: 'MIT' } };

interface Packed {
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly prints?: string;
}

/** What is on the registry, which need not be what the repository says. */
function packed({ manifest, files = {}, prints = version }: Packed = {}): Uint8Array {
  const document = { name: sample.name, version, license: 'MIT', bin: { alder: 'command.js' }, ...manifest };
  return packTarball({
    'package/package.json': JSON.stringify(document),
    'package/command.js': `#!/usr/bin/env node\nconsole.log(${JSON.stringify(prints)});\n`,
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`package/${file}`, text])),
  });
}

const whole = { LICENSE: 'MIT', 'THIRD-PARTY-NOTICES.md': 'thanks', 'prebuilds/linux/alder.node': 'ELF' };

let registry: NpmStandIn;
let checkout: Checkout;

async function open(on: Packed): Promise<void> {
  registry = await startRegistry();
  const manifest = { license: 'MIT', bin: { alder: 'command.js' }, ...on.manifest };
  registry.seed({ name: sample.name, version, manifest, tarball: packed(on), owner: 'ada' });
  const config = {
    ...JSON.parse(configText({ npm: { registry: registry.url } })),
    sanity: { contains: { npm: ['*.node'] } },
  };
  checkout = await checkoutOf(
    {
      ...workspaceFiles([sample], JSON.stringify(config)),
      'THIRD-PARTY-NOTICES.md': 'thanks',
    },
    ['v1.2.3', 'v1.0.0', 'nightly'],
  );
}

const sanity = (...args: readonly string[]) =>
  done(checkout, ['sanity', ...args], {
    NPM_TOKEN: 'not to be seen by anybody',
    npm_config_registry: registry.url,
  });

const commandsIn = ({ report }: Done) =>
  (report.installed as readonly Installed[]).map(({ ran }) => ran?.command);

const close = () => Promise.all([registry.close(), checkout.remove()]);

describe('a release that is as it should be', () => {
  beforeAll(() => open({ files: whole }));
  afterAll(close);

  test('is installed from the newest tag without seal and sealed files, and run', async () => {
    const { exit, report, problems } = await sanity();
    expect(problems).toEqual([]);
    expect(exit).toBe(0);
    expect(report.installed).toEqual([
      {
        client: 'npm',
        package: sample.name,
        version,
        ran: { command: 'alder --version', exit: 0, output: version },
      },
    ]);
  });

  test('is installed in a folder without a checkout, from a plan, with commands of its own', async () => {
    const { report } = await sanity('--no-install', '--target=v1.2.3');
    expect(report.installed).toEqual([]);
    await rm(join(checkout.folder, 'lockstep.yaml'));
    const ran = await sanity(
      `--plan-file=${JSON.stringify(report.plan)}`,
      '--commands=alder | grep 1.2.3\n\nenv\ntest -z "$NPM_TOKEN"',
    );
    expect(ran.problems).toEqual([]);
    expect(commandsIn(ran)).toEqual(['alder | grep 1.2.3', 'env', 'test -z "$NPM_TOKEN"']);
    expect(JSON.stringify(ran.report)).not.toContain('not to be seen');
  });
});

describe('a release that is not', () => {
  beforeAll(() => open({ manifest: { license: 'GPL-3.0-only' }, prints: '1.2.2' }));
  afterAll(close);

  test('is told with package, what was expected and what was found', async () => {
    const { exit, problems } = await sanity();
    expect(exit).toBe(1);
    expect(problems).toEqual([
      'SANITY_LICENCE @grove/alder@1.2.3 carries no licence file; expected LICENSE or COPYING',
      'SANITY_LICENCE @grove/alder@1.2.3 declares the licence “GPL-3.0-only”, and its manifest “MIT”',
      'SANITY_NOTICE @grove/alder@1.2.3 carries no THIRD-PARTY-NOTICES.md',
      'SANITY_CONTENT no file of @grove/alder@1.2.3 fits “*.node”; it has 2 files',
      'SANITY_COMMAND @grove/alder@1.2.3: alder --version prints the version 1.2.2',
    ]);
  });

  test('names a tag that is not there', async () => {
    const { exit, problems } = await sanity('--target=v9.9.9');
    expect(exit).toBe(2);
    expect(problems).toEqual(['SANITY_UNKNOWN there is no release tag v9.9.9 here']);
  });

  test('that is not on the registry any more cannot be installed', async () => {
    const plan = {
      schema: 1,
      releases: ['v1.2.4'],
      stops: [
        {
          channel: 'npm',
          kind: 'npm',
          from: registry.url,
          packages: [{ name: sample.name, version: '1.2.4' }],
        },
      ],
      licences: true,
      notices: [],
      contains: {},
    };
    const { exit, report, problems } = await sanity(`--plan-file=${JSON.stringify(plan)}`);
    expect(exit).toBe(1);
    expect(problems).toEqual([
      expect.stringMatching(/^SANITY_INSTALL npm install @grove\/alder@1\.2\.4 ended with 1: /),
    ]);
    expect(report.installed).toMatchObject([{ failed: true }]);
  });
});
