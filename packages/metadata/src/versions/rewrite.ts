import { fail, type VersionPlace } from '@lockstep/core';
import type { Tree } from '../tree.ts';

/** A file with other versions in it. */
export interface RewrittenFile {
  readonly file: string;
  /** The whole text, as it is to be. */
  readonly text: string;
  readonly changes: readonly { readonly line: number; readonly from: string; readonly to: string }[];
}

interface Edit {
  readonly place: VersionPlace;
  readonly to: string;
}

function editsFor(places: readonly VersionPlace[], version: string): readonly Edit[] {
  return places
    .filter((place) => !place.fits(version))
    .map((place) => ({ place, to: place.expected(version) }))
    .sort((one, other) => one.place.range.start - other.place.range.start);
}

const isSame = (one: Edit, other: Edit) =>
  one.to === other.to &&
  one.place.range.start === other.place.range.start &&
  one.place.range.end === other.place.range.end;

function clash({ place, to }: Edit, other: Edit): never {
  const { where } = place;
  throw fail(
    'VERSION_DRIFT',
    `${where.file} has two versions in one place: “${to}” and “${other.to}” would be written over each other`,
    { where, remedy: 'Correct the pattern under versions.files, or list the file under versions.ignore.' },
  );
}

/** Two finders may know one place; what they would write there has to be the same. */
function distinct(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (last !== undefined && isSame(last, edit)) continue;
    if (last !== undefined && edit.place.range.start < last.place.range.end) clash(last, edit);
    if (last !== undefined && edit.place.range.start === last.place.range.start) clash(last, edit);
    kept.push(edit);
  }
  return kept;
}

function stale({ place }: Edit): never {
  const { where, found } = place;
  throw fail('VERSION_DRIFT', `${where.file} was changed meanwhile: “${found}” stands there no more`, {
    where,
    remedy: 'Run the command again.',
  });
}

function applied(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const edit of edits) {
    const { start, end } = edit.place.range;
    if (text.slice(start, end) !== edit.place.found) stale(edit);
    result += text.slice(at, start) + edit.to;
    at = end;
  }
  return result + text.slice(at);
}

async function rewriteFile(tree: Tree, file: string, edits: readonly Edit[]): Promise<RewrittenFile> {
  const text = applied((await tree.readText(file)) ?? '', edits);
  const changes = edits.map(({ place, to }) => ({ line: place.where.line, from: place.found, to }));
  return { file, text, changes };
}

/**
 * The files whose versions have to change for a release, with their new texts; nothing else of them changes, and
 * nothing is written.
 * @param places those that are to carry the version; what fits it already stays.
 * @param version the version in SemVer spelling.
 * @throws LockstepError `VERSION_DRIFT` where two places overlap, or a file is not as it was when it was searched.
 */
export async function rewrite(
  tree: Tree,
  places: readonly VersionPlace[],
  version: string,
): Promise<readonly RewrittenFile[]> {
  const byFile = [...Map.groupBy(places, ({ where }) => where.file)]
    .map(([file, found]) => [file, distinct(editsFor(found, version))] as const)
    .filter(([, edits]) => edits.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Promise.all(byFile.map(([file, edits]) => rewriteFile(tree, file, edits)));
}
