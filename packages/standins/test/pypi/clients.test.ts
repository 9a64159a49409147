import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type PypiStandIn, startPypiStandIn } from '@lockstep/standins';
import { type Distribution, packSdist, packWheel } from './distribution.ts';
import { type ToolEnvironment, toolEnvironment } from './tool-environment.ts';
import { publicUpstream } from './upstream.ts';

const token = 'pypi-token-of-ada';

let tools: ToolEnvironment;
let standIn: PypiStandIn;
beforeAll(async () => {
  tools = await toolEnvironment(['twine==6.2.0', 'build==1.6.1', 'uv==0.13.9']);
});
afterAll(() => tools.remove());
beforeEach(async () => {
  standIn = await startPypiStandIn({
    tokens: [{ token, user: 'ada' }],
    upstream: publicUpstream,
    reserved: ['some-lib'],
  });
});
afterEach(() => standIn.close());

async function written(distribution: Distribution): Promise<string> {
  const folder = await mkdtemp(join(tools.path, 'dist-'));
  await writeFile(join(folder, distribution.fileName), distribution.bytes);
  return join(folder, distribution.fileName);
}

const twine = (files: readonly string[], secret = token) =>
  tools.run('twine', [
    ...['upload', '--non-interactive', '--disable-progress-bar', '--verbose'],
    ...['--repository-url', `${standIn.url}legacy/`, '--username', '__token__', '--password', secret],
    ...files,
  ]);

const uv = (files: readonly string[], secret = token) =>
  tools.run('uv', ['publish', '--publish-url', `${standIn.url}legacy/`, '--token', secret, ...files], {
    env: { UV_NO_CONFIG: '1' },
  });

const pip = (args: readonly string[]) =>
  tools.run('pip', ['--isolated', '--disable-pip-version-check', '--no-cache-dir', ...args], {
    env: { PIP_CONFIG_FILE: '/dev/null' },
  });

const headers = [
  'Summary: A library',
  'License-Expression: MIT',
  'Classifier: Programming Language :: Python :: 3',
  'Classifier: Topic :: Utilities',
  'Requires-Dist: requests>=2; python_version >= "3.8"',
  'Requires-Dist: tomli ; extra == "toml"',
  'Provides-Extra: toml',
  'Requires-Python: >=3.8',
  'Project-URL: Home, https://example.org/',
  'Description-Content-Type: text/markdown',
];
const wheel = packWheel('Some-Lib', '1.0.0', { headers, description: '# A library\n\nWith “words”.\n' });
const sdist = packSdist('Some-Lib', '1.0.0', { headers, description: '# A library\n' });

const uploaders = [
  { client: 'twine', upload: (files: readonly string[], secret?: string) => twine(files, secret) },
  { client: 'uv', upload: (files: readonly string[], secret?: string) => uv(files, secret) },
];

describe.each(uploaders)('$client', ({ upload }) => {
  test('uploads a wheel and an sdist', async () => {
    const { code, output } = await upload([await written(wheel), await written(sdist)]);
    expect([code, code === 0 || output]).toEqual([0, true]);
    const files = standIn.projects()['some-lib']?.releases['1.0.0'] ?? {};
    expect(Object.keys(files).sort()).toEqual([wheel.fileName, sdist.fileName].sort());
  });

  test('uploads the same bytes again, and nothing is stored twice', async () => {
    const file = await written(wheel);
    await upload([file]);
    const before = standIn.projects();
    expect((await upload([file])).code).toBe(0);
    expect(standIn.projects()).toEqual(before);
  });

  test('is refused other bytes under the same name, and says why', async () => {
    await upload([await written(wheel)]);
    const before = standIn.projects();
    const { code, output } = await upload([await written(packWheel('Some-Lib', '1.0.0', { note: 'other' }))]);
    expect(code).not.toBe(0);
    expect(output).toMatch(/File already exists/);
    expect(standIn.projects()).toEqual(before);
  });

  test('is refused with a wrong token', async () => {
    const { code, output } = await upload([await written(wheel)], 'pypi-unknown');
    expect(code).not.toBe(0);
    expect(output).toMatch(/403/);
    expect(standIn.projects()).toEqual({});
  });
});

test('pip downloads and checks what was uploaded', async () => {
  await twine([await written(wheel), await written(sdist)]);
  const folder = await mkdtemp(join(tools.path, 'download-'));
  const options = ['download', '--no-deps', '--index-url', `${standIn.url}simple/`, '--dest', folder];
  const { code, output } = await pip([...options, '--only-binary', ':all:', 'some-lib==1.0.0']);
  expect([code, code === 0 || output]).toEqual([0, true]);
  expect((await readFile(join(folder, wheel.fileName))).equals(wheel.bytes)).toBe(true);
  const metadata = standIn.requests.filter(({ path }) => path.endsWith('.whl.metadata'));
  expect(metadata.map(({ status }) => status)).toEqual((await readsMetadata()) ? [200] : []);
});

// Of an index in JSON pip reads the metadata by themselves since 23.2 (pip's news).
async function readsMetadata(): Promise<boolean> {
  const { output } = await pip(['--version']);
  const [major = 0, minor = 0] = (/^pip (\d+)\.(\d+)/.exec(output)?.slice(1) ?? []).map(Number);
  return major > 23 || (major === 23 && minor >= 2);
}

test('what “build” makes is taken and installed, with its build requirements read through', async () => {
  const source = await mkdtemp(join(tools.path, 'source-'));
  await mkdir(join(source, 'src', 'some_lib'), { recursive: true });
  await writeFile(join(source, 'src', 'some_lib', '__init__.py'), '__version__ = "2.0"\n');
  await writeFile(join(source, 'README.md'), '# Some lib\n');
  await writeFile(
    join(source, 'pyproject.toml'),
    '[build-system]\nrequires = ["hatchling==1.27.0"]\nbuild-backend = "hatchling.build"\n\n' +
      '[project]\nname = "some-lib"\nversion = "2.0"\nreadme = "README.md"\nlicense = "MIT"\nrequires-python = ">=3.8"\n',
  );
  const env = { PIP_INDEX_URL: `${standIn.url}simple/`, PIP_CONFIG_FILE: '/dev/null' };
  const built = await tools.run('pyproject-build', [source], { env });
  expect([built.code, built.code === 0 || built.output]).toEqual([0, true]);
  // The back end writes a .gitignore beside them.
  const names = (await readdir(join(source, 'dist'))).filter((name) => !name.startsWith('.'));
  const files = names.map((name) => join(source, 'dist', name));
  const { code, output } = await twine(files);
  expect([code, code === 0 || output]).toEqual([0, true]);
  expect(Object.keys(standIn.projects()['some-lib']?.releases['2.0'] ?? {}).sort()).toEqual(names.sort());
  const target = await mkdtemp(join(tools.path, 'target-'));
  const options = ['install', '--index-url', `${standIn.url}simple/`, '--target', target];
  const installed = await pip([...options, '--no-binary', 'some-lib', 'some-lib==2.0']);
  expect([installed.code, installed.code === 0 || installed.output]).toEqual([0, true]);
  expect(await readFile(join(target, 'some_lib', '__init__.py'), 'utf8')).toContain('2.0');
});
