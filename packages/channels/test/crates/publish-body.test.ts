import { describe, expect, test } from '@jest/globals';
import { packTarball } from '../../../standins/test/tarball.ts';
import { readCrate } from '../../src/crates/crate.ts';
import { publishBody } from '../../src/crates/publish-body.ts';
import { publishMetadata } from '../../src/crates/publish-metadata.ts';
import { publishParts } from './cargo-registry.ts';

const place = {
  index: 'sparse+https://cargo.example.org/',
  isCratesIo: true,
  cratesIoIndex: 'https://git.example.org/index',
};

async function bodyOf(manifest: string): Promise<Buffer> {
  const bytes = packTarball({ 'demo-1.0.0/Cargo.toml': manifest });
  async function* once() {
    yield bytes;
  }
  return Buffer.from(publishBody(publishMetadata(await readCrate(once(), 'demo-1.0.0.crate'), place), bytes));
}

const manifest = '[package]\nname = "demo"\nversion = "1.0.0"\ndescription = "Grüße"\n';

describe('a publish request', () => {
  test('counts bytes, not letters', async () => {
    const body = await bodyOf(manifest);
    const { json, rest, crate } = publishParts(body);
    expect(JSON.parse(json)).toMatchObject({ name: 'demo', description: 'Grüße' });
    expect([crate.subarray(0, 2).toString('hex'), rest]).toEqual(['1f8b', 0]);
  });

  test('says of nothing that it is nothing', async () => {
    const { json } = publishParts(await bodyOf(manifest));
    expect(JSON.parse(json)).toEqual({
      name: 'demo',
      vers: '1.0.0',
      deps: [],
      features: {},
      authors: [],
      description: 'Grüße',
      documentation: null,
      homepage: null,
      readme: null,
      readme_file: null,
      keywords: [],
      categories: [],
      license: null,
      license_file: null,
      repository: null,
      badges: {},
      links: null,
      rust_version: null,
    });
  });

  test('lists dependencies in cargo’s order, whatever the manifest’s', async () => {
    const tables = ['build-dependencies', 'dev-dependencies', 'dependencies'];
    const text = tables
      .map((table) => `[target.b.${table}]\nx = "1"\n[${table}]\nz = "1"\ny = "1"\n`)
      .join('');
    const { deps } = JSON.parse(publishParts(await bodyOf(manifest + text)).json) as {
      readonly deps: readonly {
        readonly name: string;
        readonly kind: string;
        readonly target: string | null;
      }[];
    };
    expect(deps.map(({ name, kind, target }) => [name, kind, target].join(' ').trim())).toEqual([
      'y normal',
      'z normal',
      'y dev',
      'z dev',
      'y build',
      'z build',
      'x normal b',
      'x build b',
      'x dev b',
    ]);
  });
});
