import { join } from 'node:path';
import { readCrate } from '../../src/crates/crate.ts';
import { publishBody } from '../../src/crates/publish-body.ts';
import { publishMetadata } from '../../src/crates/publish-metadata.ts';
import { oneChunk } from '../../src/registry/one-chunk.ts';
import {
  type CargoClient,
  type CargoRegistries,
  type CargoRegistry,
  cratesIoIndex,
  createCargoClient,
  publishParts,
  type RecordedUpload,
  startCargoRegistries,
  writeTree,
} from './cargo-tools.ts';
import { publishByChannel } from './channel-request.ts';
import { type SampleCrates, sampleCrates } from './sample-crates.ts';
import { elsewhere, thirdParty } from './third-party.ts';

export type Mode = 'crates.io' | 'an alternate registry';

/** One crate as cargo published it, and the body that we would send for the same `.crate`. */
export interface PublishedRequest {
  readonly title: string;
  readonly crate: string;
  readonly mode: Mode;
  readonly cargo: RecordedUpload;
  readonly ours: Uint8Array;
}

/** The requests of both, of which those of the channel went over the wire too. */
export interface RecordedRequests {
  readonly all: readonly PublishedRequest[];
  readonly overTheWire: readonly { readonly cargo: RecordedUpload; readonly channel: RecordedUpload }[];
}

async function compared(
  { title }: SampleCrates,
  mode: Mode,
  cargo: RecordedUpload,
  registry: CargoRegistry,
): Promise<PublishedRequest> {
  const { json, crate: bytes } = publishParts(cargo.body);
  const { name, vers } = JSON.parse(json) as { readonly name: string; readonly vers: string };
  const crate = await readCrate(oneChunk(bytes), `target/package/${name}-${vers}.crate`);
  const place = { index: registry.index, isCratesIo: mode === 'crates.io', cratesIoIndex };
  return { title, crate: name, mode, cargo, ours: publishBody(publishMetadata(crate, place), bytes) };
}

async function publish(
  cargo: CargoClient,
  folder: string,
  registry: CargoRegistry,
  name: string,
): Promise<readonly RecordedUpload[]> {
  const before = registry.uploads.length;
  await cargo.run(folder, ['publish', '--workspace', '--no-verify', '--allow-dirty', '--registry', name]);
  const uploads = registry.uploads.slice(before);
  if (uploads.length === 0) throw new Error(`cargo published nothing from ${folder}`);
  return uploads;
}

async function publishSample(
  sample: SampleCrates,
  folder: string,
  cargo: CargoClient,
  { main, other }: CargoRegistries,
): Promise<readonly PublishedRequest[]> {
  await writeTree(folder, sample.files);
  const toMain = sample.to.includes('main') ? await publish(cargo, folder, main, 'crates-io') : [];
  // By now the siblings are on crates.io, where cargo looks for them when it packs for another registry.
  const toOther = sample.to.includes('other') ? await publish(cargo, folder, other, 'other') : [];
  return Promise.all([
    ...toMain.map((upload) => compared(sample, 'crates.io', upload, main)),
    ...toOther.map((upload) => compared(sample, 'an alternate registry', upload, other)),
  ]);
}

async function overTheWire(
  requests: readonly PublishedRequest[],
  { other }: CargoRegistries,
  token: string,
): Promise<RecordedRequests['overTheWire']> {
  const pairs: { cargo: RecordedUpload; channel: RecordedUpload }[] = [];
  for (const { cargo, mode } of requests)
    if (mode === 'an alternate registry')
      pairs.push({ cargo, channel: await publishByChannel(cargo, other, token) });
  return pairs;
}

/** Publishes every sample by the real cargo to both kinds of registry, and what it packed by us. */
export async function recordPublishRequests(root: string): Promise<RecordedRequests> {
  const registries = await startCargoRegistries();
  try {
    const cargo = await createCargoClient(root, registries);
    thirdParty.forEach(registries.main.add);
    elsewhere.forEach(registries.other.add);
    const all: PublishedRequest[] = [];
    for (const [index, sample] of sampleCrates.entries())
      all.push(...(await publishSample(sample, join(root, `sample-${index}`), cargo, registries)));
    return { all, overTheWire: await overTheWire(all, registries, cargo.token) };
  } finally {
    await registries.close();
  }
}
