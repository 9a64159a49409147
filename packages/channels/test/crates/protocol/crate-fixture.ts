import { type Artifact, type Channel, digestOf, type Seal, type Target } from '@lockstep/core';
import { packTarball } from '../../../../standins/test/tarball.ts';
import { cratesKind, cratesSettings } from '../../../src/crates/index.ts';

/** A crate to be packed. */
export interface Sample {
  readonly name: string;
  readonly version?: string;
  /** Lines of the table `[package]`; by default a description and a licence. */
  readonly about?: string;
  /** The tables after it. */
  readonly tables?: string;
  /** The size that the seal states, for crates that are too large to be packed here. */
  readonly size?: number;
}

/** A crate to be published. */
export interface Sealed {
  readonly artifact: Artifact;
  readonly bytes: Uint8Array;
}

const about = 'description = "A crate"\nlicense = "MIT"';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A `.crate` as `cargo package` would make it of such a manifest. */
export function packCrate(sample: Sample): Uint8Array {
  const { name, version = '1.0.0', tables = '' } = sample;
  const manifest = `[package]\nedition = "2021"\nname = "${name}"\nversion = "${version}"\n${sample.about ?? about}\n\n${tables}\n`;
  const root = `${name}-${version}`;
  return packTarball({
    [`${root}/Cargo.toml`]: manifest,
    [`${root}/src/lib.rs`]: '',
  });
}

/** Packs a crate and describes it as a seal does. */
export async function sealedCrate(sample: Sample): Promise<Sealed> {
  const bytes = packCrate(sample);
  const file = `${sample.name}-${sample.version ?? '1.0.0'}.crate`;
  const sealed = await cratesKind.readPackage(file, once(bytes));
  const { size = bytes.length } = sample;
  const digest = { ...digestOf(bytes), size };
  return { artifact: { file, digest, package: sealed, channels: ['crates'] }, bytes };
}

/** A seal of some crates. */
export function sealOf(sealed: readonly Sealed[]): Seal {
  const release = {
    id: 'v1.0.0',
    commit: '0'.repeat(40),
    packages: [{ ecosystem: 'crates', name: 'p', version: '1.0.0', tag: 'v1.0.0' }],
  };
  const artifacts = sealed.map(({ artifact }) => artifact);
  return { schema: 1, releases: [release], build: { run: 'local', attempt: 1 }, tools: [], artifacts };
}

/** A crates channel as `lockstep.yaml` would make it. */
export function openChannel(settings: Readonly<Record<string, unknown>> = {}): Channel {
  return cratesKind.open('crates', { artifacts: ['*.crate'], ...cratesSettings.parse(settings) });
}

/** The bytes by file, as an artifact store holds them. */
export function filesOf(sealed: readonly Sealed[]): ReadonlyMap<string, Uint8Array> {
  return new Map(sealed.map(({ artifact, bytes }) => [artifact.file, bytes]));
}

/** The only target of a channel. */
export function onlyTarget(channel: Channel, seal: Seal): Target {
  const [target] = channel.targets(seal);
  if (target === undefined) throw new Error('the seal has no target on the channel');
  return target;
}
