import { foreignText } from '../../registry/foreign-text.ts';
import { parseDocument } from '../metadata/document.ts';
import { areFew, expandTags, parseTags, type WheelTags } from './wheel-tags.ts';

function valuesIn(text: string): (name: string) => readonly string[] {
  const { fields } = parseDocument(text);
  return (name) =>
    fields.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value.trim());
}

function tagFault(written: readonly string[], tags: WheelTags): string | undefined {
  const sets = written.map(parseTags).filter((set) => set !== undefined);
  if (sets.length < written.length || sets.length === 0 || !areFew(sets))
    return 'names no tags, or wrong ones';
  const inside = new Set(sets.flatMap(expandTags));
  const outside = new Set(expandTags(tags));
  const lost = [...inside.symmetricDifference(outside)];
  return lost.length === 0
    ? undefined
    : `and its file name do not share the tag ${foreignText(lost[0] ?? '')}`;
}

/**
 * What is wrong with a `WHEEL` document; each completes “its WHEEL”.
 *
 * Source: the PyPA binary distribution format, "File contents".
 * @param tags those of the file name.
 */
export function wheelDocumentFaults(text: string, tags: WheelTags | undefined): readonly string[] {
  const values = valuesIn(text);
  const [version, ...versions] = values('wheel-version');
  const [purelib = '', ...purelibs] = values('root-is-purelib');
  const builds = values('build');
  const faults = [
    ...(versions.length === 0 && /^1\.[0-9]+$/.test(version ?? '') ? [] : ['has no Wheel-Version 1.x']),
    ...(purelibs.length === 0 && /^(true|false)$/i.test(purelib)
      ? []
      : ['says neither true nor false as Root-Is-Purelib']),
  ];
  if (tags === undefined) return faults;
  const isBuild = builds.length === 0 || (builds.length === 1 && builds[0] === tags.build);
  const tagged = tagFault(values('tag'), tags);
  return [
    ...faults,
    ...(isBuild ? [] : ['has another Build than its file name']),
    ...(tagged === undefined ? [] : [tagged]),
  ];
}
