import { secretOf } from '@lockstep/core';
import { cratesKind } from '../../src/crates/kind.ts';
import { cratesSettings } from '../../src/crates/settings.ts';
import { oneChunk } from '../../src/registry/one-chunk.ts';
import { artifactOf, contextWith } from '../registry/loopback-context.ts';
import { type CargoRegistry, publishParts, type RecordedUpload } from './cargo-tools.ts';

/** Publishes the `.crate` of another’s upload by the channel, and gives the request that it made. */
export async function publishByChannel(
  { body }: RecordedUpload,
  registry: CargoRegistry,
  token: string,
): Promise<RecordedUpload> {
  const { json, crate: bytes } = publishParts(body);
  const { name, vers } = JSON.parse(json) as { readonly name: string; readonly vers: string };
  const file = `${name}-${vers}.crate`;
  const artifact = {
    ...artifactOf(file, bytes, await cratesKind.readPackage(file, oneChunk(bytes))),
    channels: ['crates'],
  };
  const settings = { artifacts: [], ...cratesSettings.parse({ index: registry.index }) };
  const channel = cratesKind.open('crates', settings);
  const packages = [{ ecosystem: 'crates', name, version: vers, tag: 'v1' }];
  const releases = [{ id: 'v1', commit: '0'.repeat(40), packages }];
  const build = { run: 'local', attempt: 1 };
  const [target] = channel.targets({ schema: 1, releases, build, tools: [], artifacts: [artifact] });
  const [step] = target === undefined ? [] : channel.steps(target, { state: 'absent' });
  if (target === undefined || step === undefined) throw new Error('the channel plans no step');
  const context = contextWith(new Map([[file, bytes]]), secretOf('TOKEN', token));
  const receipt = await channel.apply(step, target, context);
  const upload = registry.uploads.at(-1);
  if (receipt.outcome === 'stored' && upload !== undefined) return upload;
  throw new Error(`the channel answers ${JSON.stringify(receipt)}`);
}
