import { type Changelog, type Problem, readChangelog, sectionText, versionKey } from '@lockstep/core';
import { faultAt, headingPlace, type Subject, type Versioned, versionedSections } from './subject.ts';

interface Entry {
  readonly line: number;
  /** What counts of the line: neither its bullet’s character nor white space at its end. */
  readonly text: string;
}

function normal(text: string): string {
  return text.trimEnd().replace(/^([ \t]*)[*+-][ \t]+/, '$1- ');
}

function entriesOf(changelog: Changelog, { first, end }: Versioned): readonly Entry[] {
  const references = new Set(changelog.references.map(({ line }) => line));
  return changelog.lines
    .slice(first - 1, end - 1)
    .map(({ text }, index) => ({ line: first + index, text: normal(text) }))
    .filter(({ line, text }) => text !== '' && !references.has(line));
}

function keyOf({ package: name = '', version }: Versioned): string {
  return `${name}@${versionKey(version.text)}`;
}

function shown(text: string | undefined): string {
  if (text === undefined) return 'the end of the section';
  const bare = text.trim();
  return `“${bare.length > 80 ? `${bare.slice(0, 79)}…` : bare}”`;
}

function changed(now: Versioned, before: Versioned, old: Changelog, subject: Subject): Problem | undefined {
  const { changelog } = subject;
  const title = `the section of ${now.version.text}, which was released, differs`;
  // A version may be marked as yanked afterwards; its day stays.
  if (before.date !== undefined && now.date?.text !== before.date.text) {
    const message = `${title}: its date was ${before.date.text}, now it is ${now.date?.text ?? 'gone'}`;
    return faultAt('CHANGELOG_PAST_CHANGED', message, subject, headingPlace(now));
  }
  if (sectionText(changelog, now) === sectionText(old, before)) return undefined;
  const [here, there] = [entriesOf(changelog, now), entriesOf(old, before)];
  const at = Array.from({ length: Math.max(here.length, there.length) }).findIndex(
    (_, index) => here[index]?.text !== there[index]?.text,
  );
  if (at === -1) return undefined;
  const line = here[at]?.line ?? here.at(-1)?.line ?? now.heading.line;
  const message = `${title}: ${shown(here[at]?.text)} stands where there was ${shown(there[at]?.text)}`;
  return faultAt('CHANGELOG_PAST_CHANGED', message, subject, { line });
}

function gone(before: readonly Versioned[], now: ReadonlySet<string>, subject: Subject): readonly Problem[] {
  const missing = before.filter((each) => !now.has(keyOf(each))).map(({ version }) => version.text);
  if (missing.length === 0) return [];
  const named = missing.slice(0, 5).join(', ');
  const what = missing.length === 1 ? `the section of ${named}` : `sections of ${missing.length} versions`;
  const list = missing.length === 1 ? '' : `: ${named}${missing.length > 5 ? ', …' : ''}`;
  const line = subject.changelog.headings[0]?.line ?? 1;
  return [faultAt('CHANGELOG_PAST_CHANGED', `${what} is gone since the base tag${list}`, subject, { line })];
}

/** Sections of released versions that differ from the base tag’s; link references and what is unreleased may. */
export function checkPast(subject: Subject): readonly Problem[] {
  const { baseText, version } = subject;
  if (baseText === undefined) return [];
  const old = readChangelog(baseText);
  const target = version === undefined ? undefined : versionKey(version);
  const before = versionedSections(old).filter((each) => versionKey(each.version.text) !== target);
  const now = Map.groupBy(versionedSections(subject.changelog), keyOf);
  const differing = before.flatMap((each) => {
    const here = now.get(keyOf(each));
    // Of several sections of one version, any may be the one that stood there.
    const found = (here ?? []).map((section) => changed(section, each, old, subject));
    return found.some((fault) => fault === undefined)
      ? []
      : found.slice(0, 1).flatMap((fault) => fault ?? []);
  });
  return [...differing, ...gone(before, new Set(now.keys()), subject)];
}
