import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secretOf } from '@lockstep/core';
import PackageJson from '@npmcli/package-json';
import libnpmpublish from 'libnpmpublish';
import { npmKind } from '../../src/npm/index.ts';
import { oneChunk } from '../../src/registry/one-chunk.ts';
import { artifactOf, contextWith } from '../registry/loopback-context.ts';
import {
  type RecordedRequest,
  type RecordingRegistry,
  startRecordingRegistry,
} from '../registry/recording-registry.ts';
import { createNpmClient, type NpmClient, tar, writeTree } from './npm-client.ts';
import { type SamplePackage, samplePackages } from './sample-packages.ts';

/** The publish requests that three implementations make of the same tarball. */
export interface PublishRequests {
  readonly sample: SamplePackage;
  readonly ours: RecordedRequest;
  readonly npm: RecordedRequest;
  readonly libnpmpublish: RecordedRequest;
}

const token = 'npm_0123456789abcdef';

interface Packed {
  readonly sample: SamplePackage;
  readonly folder: string;
  readonly tarball: string;
}

async function writeSample(
  root: string,
  registry: string,
  sample: SamplePackage,
  index: number,
): Promise<string> {
  const folder = join(root, 'source', String(index));
  const manifest = JSON.stringify(sample.manifest, null, 2).replaceAll('{registry}', registry);
  await writeTree(folder, { ...sample.files, 'package.json': manifest });
  return folder;
}

async function packAll(root: string, registry: string, client: NpmClient): Promise<readonly Packed[]> {
  const folders = await Promise.all(
    samplePackages.map((sample, index) => writeSample(root, registry, sample, index)),
  );
  const out = join(root, 'packed');
  await mkdir(out);
  const listed: unknown = JSON.parse(
    await client.run(['pack', '--json', '--pack-destination', out, ...folders]),
  );
  const files = Object.values(listed as Record<string, { filename: string }>).map(({ filename }) => filename);
  return Promise.all(
    samplePackages.map(async (sample, index) => {
      const folder = folders[index] ?? '';
      const tarball = join(out, files[index] ?? '');
      if (sample.rootFolder !== undefined)
        await tar(['-czf', tarball, '-C', folder, `--transform=s,^\\.,${sample.rootFolder},`, '.']);
      return { sample, folder, tarball };
    }),
  );
}

async function lastPut(
  registry: RecordingRegistry,
  publish: () => Promise<unknown>,
): Promise<RecordedRequest> {
  const before = registry.requests.length;
  await publish();
  const put = registry.requests.slice(before).find(({ method }) => method === 'PUT');
  if (put === undefined) throw new Error('no publish request was made');
  return put;
}

async function byNpm({ sample, tarball }: Packed, client: NpmClient): Promise<void> {
  await client.run(['publish', tarball, ...(sample.tag === undefined ? [] : ['--tag', sample.tag])]);
}

async function byLibnpmpublish(
  { sample, tarball }: Packed,
  index: number,
  root: string,
  registry: string,
): Promise<void> {
  const folder = join(root, 'unpacked', String(index));
  await mkdir(folder, { recursive: true });
  await tar(['-xzf', tarball, '-C', folder, '--strip-components=1']);
  const { content } = await PackageJson.prepare(folder);
  const config = (content.publishConfig ?? {}) as { readonly tag?: string; readonly access?: string };
  const options = {
    registry,
    defaultTag: sample.tag ?? config.tag ?? 'latest',
    access: config.access ?? null,
    [`//${new URL(registry).host}/:_authToken`]: token,
    fetchRetries: 0,
  };
  await libnpmpublish.publish(content, await readFile(tarball), options);
}

async function byUs({ tarball }: Packed, registry: string): Promise<void> {
  const bytes = await readFile(tarball);
  const sealed = await npmKind.readPackage(tarball, oneChunk(bytes));
  const artifact = artifactOf('package.tgz', bytes, sealed);
  const channel = npmKind.open('npm', { artifacts: [], registry });
  const release = {
    id: 'v1',
    commit: '0'.repeat(40),
    packages: [{ ecosystem: 'npm', name: sealed.name, version: sealed.version, tag: 'v1' }],
  };
  const [target] = channel.targets({
    schema: 1,
    releases: [release],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: [artifact],
  });
  const [step] = target === undefined ? [] : channel.steps(target, { state: 'absent' });
  if (target === undefined || step === undefined) throw new Error('the channel plans no step');
  const context = contextWith(new Map([[artifact.file, bytes]]), secretOf('TOKEN', token));
  const receipt = await channel.apply(step, target, context);
  if (receipt.outcome !== 'stored') throw new Error(`the channel answers ${JSON.stringify(receipt)}`);
}

/** Packs every sample with the real npm and publishes it by all three implementations, to a recording server. */
export async function recordPublishRequests(root: string): Promise<readonly PublishRequests[]> {
  const registry = await startRecordingRegistry();
  try {
    const client = await createNpmClient(root, registry.url, token);
    const requests: PublishRequests[] = [];
    for (const [index, packed] of (await packAll(root, registry.url, client)).entries()) {
      const npm = await lastPut(registry, () => byNpm(packed, client));
      const reference = await lastPut(registry, () => byLibnpmpublish(packed, index, root, registry.url));
      const ours = await lastPut(registry, () => byUs(packed, registry.url));
      requests.push({ sample: packed.sample, npm, libnpmpublish: reference, ours });
    }
    return requests;
  } finally {
    await registry.close();
  }
}
