import type { Changelog, LinkReference } from '@lockstep/core';
import { type Edit, insertLines } from './edits.ts';
import { referenceOf } from './links.ts';
import { nextAddress } from './section-heading.ts';
import { versionedSections } from './subject.ts';
import { type Comparison, comparisonIn, mentions } from './version-mention.ts';

function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return `${text.slice(0, at)}${to}${text.slice(at + from.length)}`;
}

interface Known {
  readonly version: string;
  /** The version before, where there is one. */
  readonly before: string | undefined;
  readonly unreleased: LinkReference | undefined;
  readonly previous: LinkReference | undefined;
  /** What an address names the tag of the new version. */
  readonly tag: string;
}

function known(changelog: Changelog, version: string, tag: string): Known {
  const before = versionedSections(changelog)[0]?.version.text;
  const { references } = changelog;
  return {
    version,
    before,
    unreleased: referenceOf(references, 'Unreleased'),
    previous: before === undefined ? undefined : referenceOf(references, before),
    tag,
  };
}

function compared(reference: LinkReference | undefined): Comparison | undefined {
  return reference && comparisonIn(reference.target.text);
}

// What is unreleased is compared from the tag before, which is where the new version’s comparison begins as well.
function fromUnreleased({ before, unreleased, version }: Known): string | undefined {
  const found = compared(unreleased);
  if (found === undefined || before === undefined || !mentions(found.from, before)) return undefined;
  return `${found.before}${found.from}${found.dots}${replaceLast(found.from, before, version)}`;
}

const versionLike = /\d+(?:\.\d+)+(?:-?[A-Za-z][0-9A-Za-z.-]*)?/;
const repositoryRoot = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+?)(?:\/-)?\/(?:compare|commits|tree)\//;

function firstAddress({ before, unreleased, tag }: Known): string | undefined {
  const root = before === undefined ? repositoryRoot.exec(unreleased?.target.text ?? '')?.[1] : undefined;
  return root === undefined ? undefined : `${root}/releases/tag/${tag}`;
}

function ownAddress(facts: Known): string | undefined {
  const { before, previous, version } = facts;
  const isCompared = compared(previous) !== undefined;
  const alike =
    previous === undefined || before === undefined
      ? undefined
      : nextAddress(previous.target.text, before, version);
  // The first version of all has nothing to be compared with, so its link is no model where others are compared.
  return (isCompared ? alike : undefined) ?? fromUnreleased(facts) ?? alike ?? firstAddress(facts);
}

function unreleasedAddress({ before, unreleased, version, tag }: Known): string | undefined {
  const found = compared(unreleased);
  if (before === undefined) {
    const root = repositoryRoot.exec(unreleased?.target.text ?? '')?.[1];
    return root === undefined ? undefined : `${root}/compare/${tag}...${found?.to ?? 'HEAD'}`;
  }
  if (found === undefined) return undefined;
  // It may have been forgotten at the last release.
  const stale = mentions(found.from, before) ? before : versionLike.exec(found.from)?.[0];
  if (stale === undefined) return undefined;
  return `${found.before}${replaceLast(found.from, stale, version)}${found.dots}${found.to}`;
}

function place(changelog: Changelog, { unreleased, previous }: Known): number | undefined {
  if (previous === undefined) return unreleased && unreleased.line + 1;
  const older = versionedSections(changelog)[1]?.version.text;
  const other = older === undefined ? undefined : referenceOf(changelog.references, older);
  const ascends = other !== undefined && other.line < previous.line;
  return ascends ? previous.line + 1 : previous.line;
}

function retarget({ target, line }: LinkReference, address: string, { lines }: Changelog): Edit {
  const start = (lines[line - 1]?.start ?? 0) + target.column - 1;
  return { start, end: start + target.text.length, text: address };
}

/** The link references that a new version needs by the habit of the file; none where it has none. */
export function newLinks(changelog: Changelog, text: string, version: string, tag: string): readonly Edit[] {
  const facts = known(changelog, version, tag);
  const { unreleased, previous } = facts;
  const next = unreleased === undefined ? undefined : unreleasedAddress(facts);
  const moved = unreleased === undefined || next === undefined ? [] : [retarget(unreleased, next, changelog)];
  const address = ownAddress(facts);
  const line = place(changelog, facts);
  if (address === undefined || line === undefined || referenceOf(changelog.references, version)) return moved;
  const prefix = previous?.label.startsWith('v') === true ? 'v' : '';
  return [...moved, insertLines(changelog, text, line, [`[${prefix}${version}]: ${address}`])];
}
