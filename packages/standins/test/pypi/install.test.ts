import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  digestOf,
  type Installation,
  reveal,
  type Sandbox,
  type StandIn,
  silentLog,
  type Upstream,
} from '@lockstep/core';
import { createSandbox } from '@lockstep/hosts';
import { pypiStandInKind } from '../../src/pypi/kind.ts';
import { type Distribution, packSdist, packWheel } from './distribution.ts';
import { registryClient } from './registry-client.ts';
import { publicUpstream } from './upstream.ts';

const nothing: Upstream = async () => ({ status: 404, headers: {}, body: new Uint8Array() });
const scripts = { 'some-lib': 'some_lib:main' };

let folder: string;
let sandbox: Sandbox;
let standIn: StandIn;

async function start(upstream: Upstream): Promise<void> {
  const packages = [{ ecosystem: 'pypi', name: 'some-lib', version: '1.0.0', needs: [], commands: [] }];
  const settings = {
    artifacts: [],
    upload: 'https://upload.example.org/',
    index: 'https://index.example.org/',
  };
  standIn = await pypiStandInKind.start({ settings, packages, upstream, log: silentLog });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-install-'));
  sandbox = await createSandbox(folder, process.env);
});
afterEach(() => standIn.close());
afterAll(() => rm(folder, { recursive: true }));

async function upload(distribution: Distribution): Promise<void> {
  const { upload: address } = standIn.settings as unknown as { upload: string };
  const client = registryClient(address, address, ['__token__', reveal(standIn.secret)]);
  const { status, text } = await client.upload(distribution);
  if (status !== 200) throw new Error(text);
}

function install(
  { fileName, bytes }: Distribution,
  commands: readonly string[] = [],
  where = sandbox,
): Promise<readonly Installation[]> {
  const released = {
    ecosystem: 'pypi',
    name: 'some-lib',
    version: '1.0.0',
    needs: [],
    commands: [...commands],
  };
  const artifact = {
    file: `dist/${fileName}`,
    digest: digestOf(bytes),
    channels: ['pypi'],
    package: released,
  };
  return standIn.install(artifact, where);
}

const problemsOf = (installations: readonly Installation[]) =>
  installations.flatMap(({ problems }) => problems.map(({ code, message }) => `${code} ${message}`));
const skippedOf = (installations: readonly Installation[]) =>
  installations.flatMap(({ installed }) => installed.skipped ?? []);

test('wheel and sdist are installed with what they need, imported, and their commands run', async () => {
  await start(publicUpstream);
  const headers = ['Requires-Dist: six>=1.16'];
  const wheel = packWheel('some-lib', '1.0.0', { headers, scripts });
  const sdist = packSdist('some-lib', '1.0.0');
  await upload(wheel);
  await upload(sdist);
  const [fromWheel, fromSdist] = [await install(wheel, ['some-lib']), await install(sdist)];
  expect([problemsOf(fromWheel), problemsOf(fromSdist)]).toEqual([[], []]);
  expect(fromWheel.map(({ installed }) => installed)).toEqual([
    {
      client: 'pip',
      package: 'some-lib',
      version: '1.0.0',
      file: wheel.fileName,
      ran: { command: 'python -c "import some_lib"', exit: 0, output: '1.0.0' },
    },
    expect.objectContaining({ ran: { command: 'some-lib --version', exit: 0, output: '1.0.0' } }),
  ]);
  expect(fromSdist.map(({ installed }) => installed.file)).toEqual([sdist.fileName]);
});

test('the registry’s own libraries find a description that cannot be rendered and an unknown classifier', async () => {
  await start(publicUpstream);
  const wheel = packWheel('some-lib', '1.0.0', {
    headers: [
      'Description-Content-Type: text/x-rst',
      'Classifier: Topic :: Nonsense',
      'License-Expression: MEAT',
    ],
    description: 'Title\n=====\n\n.. unknown:: thing\n',
  });
  await upload(wheel);
  expect(problemsOf(await install(wheel))).toEqual([
    expect.stringMatching(/^METADATA_INVALID 'MEAT' is invalid for 'license-expression'/),
    expect.stringMatching(/^METADATA_INVALID 'Topic :: Nonsense' is not a valid classifier/),
    expect.stringMatching(
      /^DESCRIPTION_UNRENDERABLE .*text\/x-rst, line 4 of it: Unknown directive type "unknown"/,
    ),
  ]);
});

test('without an upstream the package is installed, and that its description was not rendered is said', async () => {
  await start(nothing);
  const wheel = packWheel('some-lib', '1.0.0');
  await upload(wheel);
  const found = await install(wheel);
  expect(problemsOf(found)).toEqual([]);
  expect(skippedOf(found)).toEqual([expect.stringMatching(/^its long description was not rendered: /)]);
  expect(found.at(-1)?.installed.ran?.exit).toBe(0);
});

test('a wheel for other machines is passed over, and one of several is installed when it is meant', async () => {
  await start(nothing);
  const wheels = ['py3-none-any', 'py2.py3-none-any', 'cp39-cp39-win_amd64'].map((tags) =>
    packWheel('some-lib', '1.0.0', { tags, note: tags }),
  );
  const found = [];
  for (const wheel of wheels) await upload(wheel);
  for (const wheel of wheels) found.push(await install(wheel));
  expect(found.flatMap(problemsOf)).toEqual([]);
  expect(found[1]?.at(-1)?.installed).toMatchObject({ file: wheels[1]?.fileName, ran: { exit: 0 } });
  expect(found[2]?.map(({ installed }) => installed.skipped)).toEqual([
    'a wheel for cp39-cp39-win_amd64, which the Python of this machine does not take',
  ]);
});

test('what users would stumble over is a problem', async () => {
  await start(nothing);
  const broken = packWheel('some-lib', '1.0.0', {
    files: {
      'some_lib_extra.py': 'import nowhere_to_be_found\n',
      'some_lib_old.py': '__version__ = "0.9"\n',
    },
  });
  await upload(broken);
  expect(problemsOf(await install(broken))).toEqual([
    expect.stringContaining(
      'the module some_lib_extra of some-lib 1.0.0 cannot be imported: ModuleNotFoundError',
    ),
    'REHEARSAL_COMMAND the module some_lib_old of some-lib 1.0.0 says that its version is 0.9',
  ]);
});

test('a missing dependency, and other bytes than were sealed, are problems', async () => {
  await start(nothing);
  const needy = packWheel('some-lib', '1.0.0', { headers: ['Requires-Dist: nobody-has-this'] });
  await upload(needy);
  expect(problemsOf(await install(needy))).toEqual([
    expect.stringMatching(/^REHEARSAL_INSTALL pip install some-lib==1.0.0 ended with 1: .*nobody-has-this/s),
  ]);
  const sdist = packSdist('some-lib', '1.0.0');
  const sealed = { ...packWheel('some-lib', '1.0.0'), fileName: needy.fileName };
  await standIn.close();
  await start(nothing);
  await upload(packWheel('some-lib', '1.0.0', { note: 'not these' }));
  await upload(sdist);
  expect(problemsOf(await install(sealed))).toEqual([
    expect.stringMatching(/^CORRUPT_ARTIFACT .* installed some_lib-1.0.0-py3-none-any.whl with other bytes/),
  ]);
});

test('a machine without Python is told what to install', async () => {
  await start(nothing);
  const wheel = packWheel('some-lib', '1.0.0');
  await upload(wheel);
  const bare = { ...sandbox, env: { ...sandbox.env, PATH: folder } };
  const [found] = await install(wheel, [], bare);
  expect(found?.problems).toMatchObject([
    { code: 'REHEARSAL_INSTALL', remedy: expect.stringContaining('python3-venv') },
  ]);
});
