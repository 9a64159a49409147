import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readZip } from '../../src/archive/index.ts';
import { chunksOf } from './chunks.ts';
import { isInstalled, packWith } from './installed-tools.ts';
import { sha256 } from './zip-tools.ts';

// What `python -m build` calls, by its distribution. Their own wheels are samples, too: of their own making, and of
// maturin's (uv_build).
const backEnds = [
  ['hatchling==1.33.0', 'hatchling.build'],
  ['setuptools==84.2.1', 'setuptools.build_meta'],
  ['flit_core==4.2.0', 'flit_core.buildapi'],
  ['poetry-core==2.5.0', 'poetry.core.masonry.api'],
  ['pdm-backend==2.5.0', 'pdm.backend'],
  ['uv_build==0.13.6', 'uv_build'],
] as const;

const build = `
import importlib, os, sys
backend = importlib.import_module(sys.argv[1])
os.mkdir('out')
os.rename(os.path.join('out', backend.build_wheel('out')), 'out.whl')
`;

const list = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    print(json.dumps([[name.rstrip('/'), hashlib.sha256(archive.read(name)).hexdigest()] for name in archive.namelist()]))
`;

let folder = '';

function pip(...args: readonly string[]): void {
  const quiet = ['-q', '--disable-pip-version-check', '--no-input'];
  execFileSync('python3', ['-m', 'pip', ...args, ...quiet], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function buildWith(distribution: string, module: string): Buffer {
  const project = {
    'pyproject.toml': [
      '[project]\nname = "honest"\nversion = "1.0.0"\ndescription = "honest"',
      '[project.scripts]\nhonest = "honest:main"',
      `[build-system]\nrequires = ["${distribution}"]\nbuild-backend = "${module}"\n`,
    ].join('\n'),
    'src/honest/__init__.py': 'def main(): pass\n',
    'src/honest/empty.py': '',
    'src/honest/größe.py': 'größe = 1\n',
  };
  const env = [
    `PYTHONPATH=${join(folder, 'back-ends')}`,
    `PATH=${join(folder, 'back-ends/bin')}:${process.env.PATH}`,
  ];
  return packWith(project, 'out.whl', 'env', ...env, 'python3', '-c', build, module);
}

const describeIf = isInstalled('python3') ? describe : describe.skip;

describeIf('wheels', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wheels-'));
    const pinned = backEnds.map(([distribution]) => distribution);
    pip('download', '--only-binary', ':all:', '--dest', 'wheels', ...pinned);
    pip('install', '--no-index', '--find-links', 'wheels', '--target', 'back-ends', ...pinned);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(backEnds)('built by %s', async (distribution, module) => {
    const options = { name: 'honest.whl', wanted: (path: string) => path.endsWith('.dist-info/METADATA') };
    const wheel = buildWith(distribution, module);
    const { entries, files } = await readZip(chunksOf(wheel), { ...options, dataDescriptors: 'refused' });
    const digests = new Map(entries.map(({ path, sha256: digest }) => [path, digest]));
    expect(digests.get('honest/__init__.py')).toBe(sha256('def main(): pass\n'));
    expect(digests.get('honest/empty.py')).toBe(sha256(''));
    expect(digests.get('honest/größe.py')).toBe(sha256('größe = 1\n'));
    const metadata = files.get('honest-1.0.0.dist-info/METADATA');
    expect(Buffer.from(metadata ?? []).toString()).toContain('\nName: honest\n');
  });

  test('downloaded from the public registry: every one is read as Python reads it', async () => {
    const names = readdirSync(join(folder, 'wheels'));
    expect(names.length).toBeGreaterThanOrEqual(backEnds.length);
    for (const name of names) {
      const file = join(folder, 'wheels', name);
      const options = { name, wanted: () => false, dataDescriptors: 'refused' } as const;
      const { entries } = await readZip(chunksOf(readFileSync(file)), options);
      const seen = execFileSync('python3', ['-c', list, file], { encoding: 'utf8' });
      expect(entries.map(({ path, sha256: digest }) => [path, digest])).toEqual(JSON.parse(seen));
    }
  });
});
