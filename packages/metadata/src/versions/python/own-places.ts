import type { FoundVersion, WrittenVersion } from '@lockstep/channels/manifests';
import type { UnresolvedVersion, VersionPlace, VersionRole } from '@lockstep/core';
import { placeOf } from './place.ts';
import type { PythonProject } from './project.ts';
import type { ReadSheet } from './sheet.ts';
import { versionWriting, type Writing } from './spelling.ts';
import { tupleWriting } from './tuple.ts';

/** How a version stands that a manifest says or leads to. */
export function writingOf({ form }: Pick<WrittenVersion, 'form'>): (found: string) => Writing {
  if (form === 'tuple') return tupleWriting;
  return form === 'pep440' ? versionWriting : (found) => semverWriting(found);
}

// Where two ecosystems share a version, it stands there as the other one spells it.
function semverWriting(found: string): Writing {
  return { ...versionWriting(found), expected: (version) => version };
}

async function placeAt(
  found: FoundVersion,
  role: VersionRole,
  { name, exemption }: PythonProject,
  read: ReadSheet,
): Promise<readonly VersionPlace[]> {
  const sheet = found.state === 'written' ? await read(found.file) : undefined;
  if (found.state !== 'written' || sheet === undefined) return [];
  const { range, key } = found;
  return [placeOf({ sheet, range, key, role, package: name, exemption, writing: writingOf(found) })];
}

/** Where the manifests of a project say its version, or what they lead to. */
export async function ownPlaces(project: PythonProject, read: ReadSheet): Promise<readonly VersionPlace[]> {
  const own = project.version === undefined ? [] : await placeAt(project.version, 'own', project, read);
  const others = await Promise.all(project.others.map((each) => placeAt(each, 'text', project, read)));
  return [...own, ...others.flat()];
}

/** What only running something would tell of a project; nothing of one that is not the repository's own. */
export function unresolvedOf({
  name,
  where,
  version,
  exemption,
}: PythonProject): readonly UnresolvedVersion[] {
  if (version?.state !== 'computed' || exemption?.kind === 'foreign') return [];
  return [{ ecosystem: 'pypi', package: name, where, why: version.why }];
}
