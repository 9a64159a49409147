import type { VersionPlace } from '@lockstep/core';
import { folderOf } from '../manifest.ts';
import { type PlacedFile, placedFile } from '../place.ts';
import { type NpmPackage, type NpmProject, siblingReference } from '../project.ts';
import type { TextSpan } from '../text-span.ts';
import { type KeyedText, keyedLines } from './keyed-lines.ts';

// `@scope/name@workspace:packages/name`
const workspace = /^(?:@[^/@]+\/)?[^/@]+@workspace:(.*)$/s;
const descriptor = /^((?:@[^/@]+\/)?[^/@]+)@(.*)$/s;
const tables = new Set(['dependencies', 'peerDependencies', 'optionalDependencies']);

function folderIn(folder: string, entry: string): string | undefined {
  const path = entry
    .split(', ')
    .map((each) => workspace.exec(each)?.[1])
    .find((each) => each !== undefined && !/^[\^~*]|^$|^\d/.test(each));
  if (path === undefined) return undefined;
  return path === '.' ? folder : `${folder}${path}/`;
}

function owner({ byFolder }: NpmProject, folder: string, entry: string): NpmPackage | undefined {
  const path = folderIn(folder, entry);
  return path === undefined ? undefined : byFolder.get(path);
}

// The key of an entry lists what was asked for, `name@npm:^1.0.0, name@workspace:packages/name`: each is a place.
function askedOf(
  project: NpmProject,
  source: PlacedFile,
  entry: TextSpan,
  own: NpmPackage,
): readonly VersionPlace[] {
  let at = entry.start;
  return entry.value.split(', ').flatMap((part) => {
    const start = at;
    at += part.length + 2;
    const [, name = '', asked = ''] = descriptor.exec(part) ?? [];
    const end = start + part.length;
    const span = { value: asked, start: end - asked.length, end };
    // Nobody is named who asks, so the package itself stands for those who do.
    const asking = { ...own, name: undefined };
    return siblingReference(project, source, asking, { key: name, path: [part], span }, 'lock');
  });
}

/**
 * What the repository's packages ask of each other as a yarn.lock repeats it. Their own versions are not in it: Yarn
 * writes `0.0.0-use.local`, and Yarn 1 leaves workspaces out.
 */
export function yarnLockPlaces(project: NpmProject, file: string, text: string): readonly VersionPlace[] {
  if (!text.includes('@workspace:')) return [];
  const folder = folderOf(file);
  const source = placedFile(file, text);
  const places: VersionPlace[] = [];
  let last: KeyedText['keys'][number] | undefined;
  for (const { path, keys, span } of keyedLines(text, (key) => key.includes('@workspace:'))) {
    const [entry] = keys;
    const own = entry && owner(project, folder, entry.value);
    if (entry === undefined || own === undefined) continue;
    if (entry.start !== last?.start) places.push(...askedOf(project, source, entry, own));
    last = entry;
    const [, table = '', key, ...deeper] = path;
    if (key !== undefined && tables.has(table) && deeper.length === 0)
      places.push(...siblingReference(project, source, own, { key, path, span }, 'lock'));
  }
  return places;
}
