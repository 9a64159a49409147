import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { startCratesStandIn, startPypiStandIn } from '@lockstep/standins';
import { bareFolder, type Checkout } from '../../../../tests/support/checkout.ts';
import { crate } from '../../../../tests/support/polyglot/crate.ts';
import { toolchains } from '../../../../tests/support/polyglot/toolchains.ts';
import { wheel, wheelName } from '../../../../tests/support/polyglot/wheel.ts';
import { zip } from '../../../core/test/archive/zip-writer.ts';
import { done } from './in-process.ts';

const version = '1.2.3';
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function empty(): Promise<Checkout> {
  const folder = await bareFolder({});
  closing.push(() => folder.remove());
  return folder;
}

interface Stop {
  readonly kind: string;
  readonly from?: string;
  readonly name: string;
  readonly version?: string;
}

function planOf({ kind, from, name, version: at = version }: Stop): string {
  const stop = {
    channel: kind,
    kind,
    packages: [{ name, version: at }],
    ...(from !== undefined && { from }),
  };
  const plan = { schema: 1, releases: ['v1.2.3'], stops: [stop], licences: true, notices: [], contains: {} };
  return `--plan-file=${JSON.stringify(plan)}`;
}

test('pip installs a distribution into an environment of its own, imports it and runs its command', async () => {
  const registry = await startPypiStandIn({ tokens: [] });
  closing.push(() => registry.close());
  const sample = { name: 'alder', version };
  registry.seed({ ...sample, fileName: wheelName(sample), bytes: wheel(sample) });
  const { exit, problems, report } = await done(await empty(), [
    'sanity',
    planOf({ kind: 'pypi', from: `${registry.url}simple/`, name: 'alder' }),
  ]);
  expect(problems).toEqual([
    'SANITY_LICENCE alder@1.2.3 carries no licence file; expected LICENSE or COPYING',
  ]);
  expect(exit).toBe(1);
  expect(report.installed).toMatchObject([
    { client: 'pip', ran: { command: 'python -c "import alder"', exit: 0 } },
    { client: 'pip', ran: { command: 'alder --version', exit: 0, output: version } },
  ]);
}, 60_000);

test.each([
  ['the command of a crate', true, 'tool --version'],
  ['a crate without any, as what a project depends on', false, undefined],
])(
  'cargo builds %s',
  async (_, binary, command) => {
    const registry = await startCratesStandIn({ tokens: [] });
    closing.push(() => registry.close());
    registry.seed({ name: 'tool', version, file: crate({ name: 'tool', version, binary }) });
    const { problems, report } = await done(
      await empty(),
      ['sanity', planOf({ kind: 'crates', from: `sparse+${registry.url}`, name: 'tool' })],
      toolchains(),
    );
    expect(problems).toEqual([
      'SANITY_LICENCE tool@1.2.3 carries no licence file; expected LICENSE or COPYING',
    ]);
    expect(report.installed).toMatchObject([
      {
        client: 'cargo',
        package: 'tool',
        ...(command !== undefined && { ran: { command, output: version } }),
      },
    ]);
  },
  120_000,
);

const path = 'example.org/tool';
const goFiles = {
  'go.mod': `module ${path}\n\ngo 1.21\n`,
  LICENSE: 'MIT\n',
  'tool.go': 'package tool\n\nconst Version = "1.2.3"\n',
  'cmd/tool/main.go': `package main\n\nimport (\n\t"fmt"\n\n\t"${path}"\n)\n\nfunc main() { fmt.Println(tool.Version) }\n`,
};

/** A module proxy in a folder: Go Modules Reference, “GOPROXY protocol”. */
async function proxyIn(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const place = join(folder, ...path.split('/'), '@v');
  await mkdir(place, { recursive: true });
  const named = Object.entries(files).map(([name, content]) => ({
    name: `${path}@v${version}/${name}`,
    content,
  }));
  await writeFile(join(place, 'list'), `v${version}\n`);
  await writeFile(join(place, `v${version}.info`), JSON.stringify({ Version: `v${version}` }));
  await writeFile(join(place, `v${version}.mod`), files['go.mod'] ?? '');
  await writeFile(join(place, `v${version}.zip`), zip(named));
  return pathToFileURL(folder).href;
}

test.each([
  ['a module with a command', goFiles, { command: 'tool --version', output: version }],
  ['a module of packages alone', { ...goFiles, 'cmd/tool/main.go': 'package other\n' }, undefined],
])(
  'go builds %s at the tag',
  async (_, files, ran) => {
    const folder = await empty();
    const GOPROXY = await proxyIn(join(folder.scratch, 'proxy'), files);
    const { problems, report } = await done(
      folder,
      ['sanity', planOf({ kind: 'go', name: path, version: `v${version}` })],
      { GOPROXY, GOSUMDB: 'off' },
    );
    expect(problems).toEqual([]);
    expect(report.installed).toMatchObject([{ client: 'go', package: path, ...(ran && { ran }) }]);
  },
  120_000,
);
