import type { SourceManifest } from '@lockstep/channels/manifests';
import type { VersionPlace } from '@lockstep/core';
import { lineIndex } from '../line-index.ts';

/** What a place has beside where it stands. */
export type Meaning = Pick<VersionPlace, 'package' | 'role' | 'exemption'>;

/** A text that was read, with what tells lines and columns of it. */
export interface ReadText {
  readonly file: string;
  readonly text: string;
  readonly placeAt: ReturnType<typeof lineIndex>;
}

/** The text of a manifest that was read. */
export type TextOf = (manifest: SourceManifest) => ReadText;

/** Looks at a text once for all the places that it has. */
export function readText(file: string, text: string): ReadText {
  return { file, text, placeAt: lineIndex(text) };
}

/** A part of a file’s text. */
export interface Spot extends ReadText {
  readonly range: VersionPlace['range'];
  readonly key: string;
}

/** Where the value of a key stands; undefined where there is none. */
export function spotOf(manifest: SourceManifest, textOf: TextOf, path: readonly string[]): Spot | undefined {
  const range = manifest.toml.rangeOf(path);
  return range && { ...textOf(manifest), range, key: path.join('.') };
}

/** The rules by which a place is judged and rewritten. */
type Rules = (found: string) => Pick<VersionPlace, 'expected' | 'fits'>;

/** A version that stands for itself. */
export const exactly: Rules = (found) => ({
  expected: (version) => version,
  fits: (version) => found === version,
});

/** A place of a version in a file of Cargo’s. */
export function cargoPlace(
  { file, text, placeAt, range, key }: Spot,
  meaning: Meaning,
  rules: Rules,
): VersionPlace {
  const found = text.slice(range.start, range.end);
  return {
    ecosystem: 'crates',
    ...meaning,
    where: { file, ...placeAt(range.start), key },
    found,
    range,
    ...rules(found),
  };
}
