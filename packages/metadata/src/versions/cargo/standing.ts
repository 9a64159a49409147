import { isInherited, packageField, type SourceManifest, valueAt } from '@lockstep/channels/manifests';
import type { Standing } from './crate.ts';
import { borrowedFolder, trialFolder } from './folders.ts';
import type { Independence } from './release-tools.ts';

interface Placed {
  readonly manifest: SourceManifest;
  readonly root: SourceManifest;
}

function isUnpublished(publish: unknown): boolean {
  return publish === false || (Array.isArray(publish) && publish.length === 0);
}

// Rust code cannot use it, so nobody publishes it as a crate: it is compiled into a package of another language.
function isForOthers(toml: unknown): boolean {
  const types = valueAt(toml, ['lib', 'crate-type']) ?? valueAt(toml, ['lib', 'crate_type']);
  const has = (name: string) => valueAt(toml, [name]) !== undefined;
  return Array.isArray(types) && types.length === 1 && types[0] === 'cdylib' && !has('bin');
}

function hidden(member: Placed): string | undefined {
  const { value } = member.manifest.toml;
  if (valueAt(value, ['package', 'metadata', 'cargo-fuzz']) === true) return 'it is for cargo-fuzz alone';
  if (isUnpublished(packageField(member, 'publish').value)) return 'it says publish = false';
  const version = valueAt(value, ['package', 'version']);
  // Cargo’s own default, and published by nobody.
  if (version === undefined || version === '0.0.0') return 'it has no version of its own';
  if (isForOthers(value) && !isInherited(version)) return 'it is a library for other languages alone';
  const folder = trialFolder(member.manifest.file);
  return folder === undefined || isInherited(version) ? undefined : `${folder} holds what is not published`;
}

/** Why a crate of a workspace, or one beside it, need not carry the version of the release. */
export function standingOf(member: Placed, independence: Independence): Standing | undefined {
  const { manifest, root } = member;
  const inherits = isInherited(valueAt(manifest.toml.value, ['package', 'version']));
  const folder = borrowedFolder(manifest.file);
  if (folder !== undefined && !inherits)
    return { kind: 'foreign', why: `${folder} holds packages of other projects` };
  const why = hidden(member);
  if (why !== undefined) return { kind: 'private', why };
  const apart = inherits ? undefined : independence(manifest, root);
  return apart === undefined ? undefined : { kind: 'independent', why: apart };
}
