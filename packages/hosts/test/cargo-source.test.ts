import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { replacedCratesIo } from '../src/cargo-source.ts';
import { temporaryFolder } from './temporary.ts';

const folder = await temporaryFolder();
let homes = 0;

async function machine(config: string, file = 'config.toml') {
  homes += 1;
  const home = join(folder, String(homes));
  await mkdir(join(home, '.cargo'), { recursive: true });
  await writeFile(join(home, '.cargo', file), config);
  return { HOME: home };
}

const mirrored = `
[source.crates-io]
replace-with = "near"
[source.near]
registry = "sparse+https://near.test/index/"
`;

const registry = { kind: 'registry', text: 'sparse+https://near.test/index/' };

describe('crates.io has nothing in its place', () => {
  test.each([
    ['without settings', ''],
    ['when another source is replaced', '[source.other]\nreplace-with = "near"'],
    ['when the replacement is nowhere described', '[source.crates-io]\nreplace-with = "near"'],
    ['when replacements go round in a circle', '[source.crates-io]\nreplace-with = "crates-io"'],
    ['when the settings are damaged', '[source.crates-io'],
    ['when the settings are of other kinds', 'source = 7'],
  ])('%s', async (_, config) => {
    expect(await replacedCratesIo(await machine(config))).toBeUndefined();
  });

  test('without a home', async () => {
    expect(await replacedCratesIo({})).toBeUndefined();
    expect(await replacedCratesIo({ HOME: join(folder, 'missing') })).toBeUndefined();
  });
});

describe('in the place of crates.io stands', () => {
  test('a mirror', async () => {
    expect(await replacedCratesIo(await machine(mirrored))).toEqual(registry);
  });

  test('what the file without an ending says, where both are there', async () => {
    const env = await machine(mirrored, 'config');
    await writeFile(join(env.HOME, '.cargo', 'config.toml'), mirrored.replaceAll('near.test', 'far.test'));
    expect(await replacedCratesIo(env)).toEqual(registry);
  });

  test('what a home of cargo elsewhere says', async () => {
    const { HOME } = await machine(mirrored);
    expect(await replacedCratesIo({ HOME: folder, CARGO_HOME: join(HOME, '.cargo') })).toEqual(registry);
  });

  test('the end of a chain', async () => {
    const chain = mirrored.replace('crates-io]', 'middle]');
    const env = await machine(`[source.crates-io]\nreplace-with = "middle"\n${chain}`);
    expect(await replacedCratesIo(env)).toEqual(registry);
  });

  test('a registry by its name', async () => {
    const named =
      '[source.crates-io]\nreplace-with = "near-by"\n[registries.near-by]\nindex = "sparse+https://near.test/index/"';
    expect(await replacedCratesIo(await machine(named))).toEqual(registry);
  });

  test('a registry that a variable describes', async () => {
    const env = await machine('[source.crates-io]\nreplace-with = "near-by"');
    const variable = { CARGO_REGISTRIES_NEAR_BY_INDEX: registry.text };
    expect(await replacedCratesIo({ ...env, ...variable })).toEqual(registry);
  });

  test('a folder', async () => {
    const env = await machine(
      '[source.crates-io]\nreplace-with = "vendor"\n[source.vendor]\ndirectory = "vendor"',
    );
    expect(await replacedCratesIo(env)).toEqual({ kind: 'other', text: 'vendor' });
  });
});
