import { type Problem, problem, type SourcePackage } from '@lockstep/core';
import { isIndexName } from '../crate-name.ts';
import { isVersion } from '../version.ts';
import { type Located, locatedAt, type Member, packageField } from './source-manifest.ts';

// A package without a version cannot be published: the Cargo book, “The Manifest Format”, “The version field”.
function isPrivate(publish: unknown, version: unknown): boolean {
  return publish === false || (Array.isArray(publish) && publish.length === 0) || version === undefined;
}

function invalid({ where }: Located, message: string): Problem {
  return problem('MANIFEST_INVALID', `${where.file}: ${message}`, { where });
}

/** The package that a manifest declares. Its place is where its version is written, be it in the workspace’s root. */
export function packageIn(member: Member): SourcePackage | Problem {
  const name = locatedAt(member.manifest, ['package', 'name']);
  const version = packageField(member, 'version');
  const publish = packageField(member, 'publish');
  if (typeof name.value !== 'string' || name.value === '') {
    const at = name.value === undefined ? locatedAt(member.manifest, ['package']) : name;
    return invalid({ ...at, where: { ...at.where, key: 'package.name' } }, 'the package has no name');
  }
  const inherits = locatedAt(member.manifest, ['package', 'version']);
  if (version.value === undefined && inherits.value !== undefined)
    return invalid(inherits, `${name.value} inherits its version, but the workspace has none`);
  const hidden = isPrivate(publish.value, version.value);
  if (!hidden && !isIndexName(name.value)) return invalid(name, `“${name.value}” is no name of a crate`);
  if (!hidden && !(typeof version.value === 'string' && isVersion(version.value))) {
    // All members that inherit it have this fault in common.
    const who = version.where.file === member.manifest.file ? name.value : 'the workspace';
    return invalid(version, `${who} has no version like 1.2.3`);
  }
  const { key: _, ...where } = version.value === undefined ? name.where : version.where;
  return {
    ecosystem: 'crates',
    name: name.value,
    version: String(version.value ?? ''),
    private: hidden,
    where: { ...where, file: where.file ?? member.manifest.file },
  };
}
