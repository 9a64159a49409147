import type { SourceManifest } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import type { FoundVersions } from '../finder.ts';
import type { Crate, Crates } from './crate.ts';
import { readCrates } from './crates.ts';
import { lockPlaces } from './lock-places.ts';
import { ownPlace, sharedPlace } from './own-places.ts';
import { referencesIn } from './references.ts';
import { type ReadText, readText, type TextOf } from './text-place.ts';

/** A tree that reads each text once, and keeps it. */
function keeping(tree: Tree): { readonly tree: Tree; readonly textOf: TextOf } {
  const texts = new Map<string, ReadText>();
  const kept = (file: string, text: string) => {
    const read = texts.get(file) ?? readText(file, text);
    texts.set(file, read);
    return read;
  };
  return {
    tree: {
      ...tree,
      async readText(file) {
        const text = texts.get(file)?.text ?? (await tree.readText(file));
        return text === undefined ? undefined : kept(file, text).text;
      },
    },
    textOf: ({ file }) => texts.get(file) ?? readText(file, ''),
  };
}

function manifestsOf({ roots, own }: Crates): readonly SourceManifest[] {
  const all = [...roots, ...own.map(({ manifest }) => manifest)];
  return [...new Map(all.map((each) => [each.file, each])).values()];
}

function manifestPlaces(crates: Crates, textOf: TextOf): readonly VersionPlace[] {
  const all = [...crates.own, ...crates.foreign];
  const byFile: ReadonlyMap<string, Crate> = new Map(all.map((each) => [each.manifest.file, each]));
  return [
    ...crates.roots.map((root) => sharedPlace(root, crates.own, textOf)),
    ...all.map((crate) => ownPlace(crate, textOf)),
    ...manifestsOf(crates).flatMap((manifest) => referencesIn(manifest, byFile, textOf)),
  ].filter((each) => each !== undefined);
}

function inOrder(one: VersionPlace, other: VersionPlace): number {
  if (one.where.file !== other.where.file) return one.where.file < other.where.file ? -1 : 1;
  return one.range.start - other.range.start;
}

/** Every place where the version of one of a repository’s crates stands. */
export async function findCrateVersions(whole: Tree): Promise<FoundVersions> {
  const { tree, textOf } = keeping(whole);
  const { crates, problems } = await readCrates(tree);
  const locked = await lockPlaces(tree, crates);
  return { places: [...manifestPlaces(crates, textOf), ...locked].sort(inOrder), unresolved: [], problems };
}
