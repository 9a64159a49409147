import type { VersionPlace } from '@lockstep/core';
import { dependencyFields, folderOf } from '../manifest.ts';
import { overriddenName } from '../overridden-name.ts';
import { type Dependency, placedFile } from '../place.ts';
import { type NpmProject, siblingReference } from '../project.ts';
import { type KeyedText, keyedLines } from './keyed-lines.ts';

const fields = new Set<string>(dependencyFields);
const wantedKeys = new Set<string>([...dependencyFields, 'importers', 'specifiers', 'overrides']);

interface Asked {
  readonly importer: string;
  readonly dependency: Dependency;
}

// Until version 5 `specifiers: { name: range }`, since version 6 `dependencies: { name: { specifier: range } }`.
function askedIn({ path, span }: KeyedText): Asked | undefined {
  const isShared = path[0] === 'importers';
  const [field = '', key = '', leaf, ...deeper] = isShared ? path.slice(2) : path;
  const isOld = field === 'specifiers' && leaf === undefined;
  const isNew = fields.has(field) && leaf === 'specifier' && deeper.length === 0;
  const isOverride = !isShared && field === 'overrides' && leaf === undefined;
  if (!isOld && !isNew && !isOverride) return undefined;
  const importer = isShared ? (path[1] ?? '.') : '.';
  return { importer, dependency: { key: isOverride ? overriddenName(key) : key, path, span } };
}

/** What the repository's packages ask of each other as a pnpm-lock.yaml repeats it; it holds none of their versions. */
export function pnpmLockPlaces(project: NpmProject, file: string, text: string): readonly VersionPlace[] {
  const folder = folderOf(file);
  const source = placedFile(file, text);
  const places: VersionPlace[] = [];
  for (const line of keyedLines(text, (key) => wantedKeys.has(key))) {
    const asked = askedIn(line);
    const path = asked?.importer === '.' ? folder : `${folder}${asked?.importer}/`;
    const own = project.byFolder.get(path);
    if (asked && own) places.push(...siblingReference(project, source, own, asked.dependency, 'lock'));
  }
  return places;
}
