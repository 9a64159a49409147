import { type Channel, digestOf, type Seal } from '@lockstep/core';
import { packTarball } from '../../../../standins/test/tarball.ts';
import { cratesKind, cratesSettings } from '../../../src/crates/index.ts';
import { oneChunk } from '../../../src/registry/one-chunk.ts';
import { type Sealed, sealFor } from '../../registry/sealed.ts';

export { filesOf, onlyTarget, type Sealed } from '../../registry/sealed.ts';

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

const about = 'description = "A crate"\nlicense = "MIT"';

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
  const sealed = await cratesKind.readPackage(file, oneChunk(bytes));
  const { size = bytes.length } = sample;
  const digest = { ...digestOf(bytes), size };
  return { artifact: { file, digest, package: sealed, channels: ['crates'] }, bytes };
}

/** A seal of some crates. */
export function sealOf(sealed: readonly Sealed[]): Seal {
  return sealFor('crates', sealed);
}

/** A crates channel as `lockstep.yaml` would make it. */
export function openChannel(settings: Readonly<Record<string, unknown>> = {}): Channel {
  return cratesKind.open('crates', { artifacts: ['*.crate'], ...cratesSettings.parse(settings) });
}
