import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { serviceForJob, setVariables } from './environment.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lockstep-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = { 'one.txt': 'one\n', 'below/two.txt': 'two\n', 'empty.txt': '' };
const client = new DefaultArtifactClient();

mkdirSync(join(folder, 'below'));
for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);

const upload = (name: string, options = {}) =>
  client.uploadArtifact(
    name,
    Object.keys(files).map((file) => join(folder, file)),
    folder,
    options,
  );

// The library tells its progress to whoever looks.
beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

describe('the client library of the runner', () => {
  test('stores files and reads them again', async () => {
    const service = await serviceForJob();
    const { id, digest, size } = await upload('things');
    const [stored] = service.artifacts();
    expect(stored).toMatchObject({ id: String(id), run: '57', name: 'things', isExpired: false });
    expect(stored?.bytes.byteLength).toBe(size);
    expect(stored?.digest).toBe(`sha256:${digest}`);
    expect(
      createHash('sha256')
        .update(stored?.bytes ?? '')
        .digest('hex'),
    ).toBe(digest);
    const path = mkdtempSync(join(folder, 'read-'));
    const read = await client.downloadArtifact(id ?? 0, { path, expectedHash: `sha256:${digest}` });
    expect(read.digestMismatch).toBe(false);
    for (const [file, text] of Object.entries(files))
      if (text !== '') expect(readFileSync(join(path, file), 'utf8')).toBe(text);
  });

  test('lists, finds and deletes what its run has, and nothing of another run', async () => {
    const service = await serviceForJob();
    await upload('things');
    const { artifacts } = await client.listArtifacts();
    expect(artifacts.map(({ name }) => name)).toEqual(['things']);
    expect((await client.getArtifact('things')).artifact.id).toBe(artifacts[0]?.id);
    setVariables(service.environment({ run: '58' }));
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    await expect(client.getArtifact('things')).rejects.toThrow('Artifact not found');
    setVariables(service.environment({ run: '57', job: 'publish' }));
    await client.deleteArtifact('things');
    expect(service.artifacts()).toEqual([]);
  });

  test('sends large contents in blocks that count once they are listed', async () => {
    const service = await serviceForJob();
    writeFileSync(join(folder, 'large.bin'), createHash('shake256', { outputLength: 20_000_000 }).digest());
    const { digest } = await client.uploadArtifact('large', [join(folder, 'large.bin')], folder);
    const puts = service.requests.filter(({ method }) => method === 'PUT');
    expect(puts.length).toBeGreaterThan(2);
    expect(service.artifacts()[0]?.digest).toBe(`sha256:${digest}`);
  });

  test('names how long an artifact is kept, within what the service allows', async () => {
    const now = Date.now();
    const service = await serviceForJob({ now: () => now, retentionDays: 30 });
    await upload('short', { retentionDays: 3 });
    await upload('long', { retentionDays: 80 });
    await upload('default');
    const days = service.artifacts().map(({ expires }) => Math.round((expires - now) / 86_400_000));
    expect(days).toEqual([3, 30, 30]);
  });

  test('sees no artifact that has expired', async () => {
    const service = await serviceForJob();
    const { id } = await upload('things');
    service.expire(String(id));
    expect((await client.listArtifacts()).artifacts).toEqual([]);
    expect(service.artifacts()[0]).toMatchObject({ isExpired: true, bytes: new Uint8Array() });
  });
});

describe('the service refuses the client', () => {
  test('a name that the run has used', async () => {
    const service = await serviceForJob();
    await upload('things');
    await expect(upload('things')).rejects.toThrow(/409.*already exists/);
    expect(service.artifacts()).toHaveLength(1);
  });

  test('a token that it did not issue, or that is over', async () => {
    let now = Date.now();
    const service = await serviceForJob({ now: () => now });
    const { ACTIONS_RUNTIME_TOKEN: token = '' } = service.environment({ run: '57' });
    setVariables({ ACTIONS_RUNTIME_TOKEN: `${token.slice(0, -8)}AAAAAAAA` });
    await expect(upload('things')).rejects.toThrow('401');
    setVariables({ ACTIONS_RUNTIME_TOKEN: token });
    now += 24 * 3_600_000;
    await expect(upload('things')).rejects.toThrow('401');
  });

  test('more than fits in', async () => {
    await serviceForJob({ quotaBytes: 10 });
    await expect(upload('things')).rejects.toThrow('Artifact storage quota has been hit');
  });

  test('a server that is not GitHub, before it is asked', async () => {
    const service = await serviceForJob();
    setVariables({ GITHUB_SERVER_URL: 'https://git.example.org' });
    await expect(upload('things')).rejects.toThrow('not currently supported on GHES');
    expect(service.requests).toEqual([]);
  });
});
