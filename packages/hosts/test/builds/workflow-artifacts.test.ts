import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { LockstepError, type Log, readSeal, sealFile, writeSeal } from '@lockstep/core';
import { startActionsResults } from '@lockstep/standins';
import { createBuildStorage, hasWorkflowArtifacts } from '../../src/builds/storage.ts';
import { createWorkflowArtifacts } from '../../src/builds/workflow-artifacts.ts';
import { memoryHost } from './memory-host.ts';
import { build, fileOf, sealOf, storedFiles, termsFor, textsIn } from './sample-build.ts';

const files = { 'dist/a.tgz': 'the one\n', 'py/dist/b-1.0.tar.gz': 'the other\n', 'dist/empty.whl': '' };
const closers: (() => Promise<void>)[] = [];
const kept = { ...process.env };

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_SERVER_URL'])
    if (kept[name] === undefined) delete process.env[name];
    else process.env[name] = kept[name];
});

/** A run 57 on GitHub: its runner's service, and the API of the host that shows what is there. */
async function storage(retentionDays?: number) {
  const service = await startActionsResults();
  closers.push(() => service.close());
  Object.assign(process.env, {
    GITHUB_SERVER_URL: 'https://github.com',
    ...service.environment({ run: '57' }),
  });
  const memory = memoryHost();
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const log: Log = { info: note, warn: note, debug: note };
  const terms = { ...(await termsFor(memory)), log, retentionDays };
  return { service, memory, terms, lines, storage: createWorkflowArtifacts(terms) };
}

type Created = Awaited<ReturnType<typeof storage>>;

/** Lets the API show what the service holds now. */
function show({ service, memory }: Pick<Created, 'service' | 'memory'>): void {
  memory.artifacts = service.artifacts().map((each) => ({ ...each, size: each.bytes.byteLength }));
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

async function fetched(created: Created) {
  show(created);
  const found = await created.storage.find(build);
  if (found === undefined) throw new Error('nothing was found');
  return found.fetch(readSeal(await found.readSeal()));
}

describe('a build in a workflow artifact', () => {
  test('comes back as it was, each file at its place', async () => {
    const created = await storage();
    await created.storage.store(build, storedFiles(files));
    const place = await fetched(created);
    expect(await textsIn(created.terms.folder)).toEqual({});
    await place();
    expect(await textsIn(created.terms.folder)).toEqual({ ...files, [sealFile]: writeSeal(sealOf(files)) });
  });

  test('is one artifact that names tag and attempt, kept as long as was asked', async () => {
    const { service, storage: artifacts } = await storage(3);
    await artifacts.store({ ...build, release: '@a/b@1.0.0', attempt: 2 }, storedFiles(files));
    const [stored, another] = service.artifacts();
    expect(another).toBeUndefined();
    expect(stored?.name).toBe('lockstep-build-%40a%2Fb%401.0.0-2');
    expect(Math.round(((stored?.expires ?? 0) - Date.now()) / 86_400_000)).toBe(3);
  });

  test('is found by its latest attempt, and not once it has expired', async () => {
    const created = await storage();
    const attempts: Record<number, string> = {};
    for (const attempt of [1, 2]) {
      await created.storage.store({ ...build, attempt }, storedFiles({ 'a.tgz': `attempt ${attempt}` }));
      attempts[attempt] = created.service.artifacts().at(-1)?.id ?? '';
    }
    show(created);
    expect((await created.storage.find(build))?.build.attempt).toBe(2);
    expect(await created.storage.find({ ...build, run: '58' })).toBeUndefined();
    expect(await created.storage.find({ ...build, release: 'v1.0.0-1' })).toBeUndefined();
    created.service.expire(attempts[2] ?? '');
    show(created);
    expect(await created.storage.find(build)).toBeUndefined();
  });

  test('says nothing on the standard output, and keeps signed addresses out of the log', async () => {
    const created = await storage();
    const write = jest.spyOn(process.stdout, 'write');
    process.env.RUNNER_DEBUG = '1';
    await created.storage.store(build, storedFiles(files));
    delete process.env.RUNNER_DEBUG;
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
    expect(created.lines.length).toBeGreaterThan(0);
    expect(created.lines.filter((line) => /sig=|::/.test(line))).toEqual([]);
  });

  test('is left to the server when the release is complete', async () => {
    const { service, storage: artifacts } = await storage();
    await artifacts.store(build, storedFiles(files));
    expect(await artifacts.remove('v1.0.0')).toBe(0);
    expect(service.artifacts()).toHaveLength(1);
  });
});

describe('storing is refused', () => {
  test('twice in one attempt', async () => {
    const { storage: artifacts } = await storage();
    await artifacts.store(build, storedFiles(files));
    expect(await codesOf(artifacts.store(build, storedFiles(files)))).toEqual(['STORAGE_FAILED']);
  });

  test('without a runner', async () => {
    const { storage: artifacts } = await storage();
    delete process.env.ACTIONS_RUNTIME_TOKEN;
    expect(await codesOf(artifacts.store(build, storedFiles(files)))).toEqual(['STORAGE_FAILED']);
  });

  test('when a file is no longer what was sealed, before anything is sent', async () => {
    const { service, storage: artifacts } = await storage();
    const broken = new LockstepError([{ code: 'SEAL_BROKEN' } as never]);
    const file = {
      ...fileOf('a.tgz', 'abc'),
      body: {
        size: 3,
        async *chunks() {
          yield Buffer.from('ab');
          throw broken;
        },
      },
    };
    expect(await codesOf(artifacts.store(build, [file]))).toEqual(['SEAL_BROKEN']);
    expect(service.requests).toEqual([]);
  });
});

describe('what the host gives back is refused, and nothing is put in its place,', () => {
  const archive = (created: Created) => created.service.artifacts()[0]?.bytes ?? new Uint8Array();
  const withBytes = (created: Created, bytes: Uint8Array, change = {}) => {
    show(created);
    created.memory.artifacts = created.memory.artifacts.map((each) => ({
      ...each,
      bytes,
      size: bytes.byteLength,
      ...change,
    }));
  };

  async function attempted(spoil: (created: Created) => void | Promise<void>, stored = storedFiles(files)) {
    const created = await storage();
    await created.storage.store(build, stored);
    show(created);
    await spoil(created);
    const found = await created.storage.find(build);
    const read = async () => found?.fetch(readSeal(await found.readSeal()));
    const codes = await codesOf(read());
    expect(await textsIn(created.terms.folder)).toEqual({});
    return codes;
  }

  test('when it is not what the server says it is', async () => {
    const spoil = (created: Created) => withBytes(created, archive(created).toReversed());
    expect(await attempted(spoil)).toEqual(['STORAGE_FAILED']);
  });

  test('when there is more of it than the server says', async () => {
    const spoil = (created: Created) => withBytes(created, archive(created), { size: 10 });
    expect(await attempted(spoil)).toEqual(['STORAGE_FAILED']);
  });

  test('when it is no archive', async () => {
    const spoil = (created: Created) => withBytes(created, Buffer.from('not a zip'), { digest: undefined });
    expect(await attempted(spoil)).toEqual(['ARCHIVE_HOSTILE']);
  });

  test('when it is cut off', async () => {
    const spoil = (created: Created) =>
      withBytes(created, archive(created).subarray(0, -40), { digest: undefined });
    expect(await attempted(spoil)).toEqual(['ARCHIVE_HOSTILE']);
  });

  test('when the download breaks off', async () => {
    const spoil = ({ memory }: Created) => {
      memory.mishaps = { downloadArtifact: { outcome: 'failed', sent: true, why: 'lost' } };
    };
    expect(await attempted(spoil)).toEqual(['STORAGE_FAILED']);
  });

  test('when files are missing or have other bytes, naming all of them', async () => {
    const [, , empty, ...documents] = storedFiles(files);
    const stored = [fileOf('dist/a.tgz', 'THE ONE\n'), ...(empty ? [empty] : []), ...documents];
    expect(await attempted(() => undefined, stored)).toEqual(['SEAL_BROKEN', 'BUILD_EXPIRED']);
  });

  test('when a file is longer than what was sealed', async () => {
    const stored = [fileOf('dist/a.tgz', 'the one and more\n'), ...storedFiles(files).slice(1)];
    expect(await attempted(() => undefined, stored)).toEqual(['SEAL_BROKEN']);
  });

  test('when it holds no seal', async () => {
    expect(await attempted(() => undefined, storedFiles(files).slice(0, -1))).toEqual(['BUILD_EXPIRED']);
  });
});

describe('the storage', () => {
  test.each([
    ['https://github.com/', true],
    ['https://trees.ghe.com', true],
    ['https://github.example.org/', false],
    ['http://127.0.0.1:3000/gitea/', false],
    ['https://github.com.example.org/', false],
    ['nowhere', false],
  ])('of %s has workflow artifacts: %s', (server, expected) => {
    expect(hasWorkflowArtifacts(server)).toBe(expected);
  });

  test('is a draft where there are none', async () => {
    const terms = await termsFor(memoryHost());
    expect(createBuildStorage('http://127.0.0.1:3000/', terms).name).toBe('draft releases');
    expect(createBuildStorage('https://github.com', terms).name).toBe('workflow artifacts');
  });
});
