/** What a difference is about. */
export type Aspect =
  | 'commit'
  | 'tool'
  | 'file'
  | 'package'
  | 'content'
  | 'entry'
  | 'order'
  | 'header'
  | 'compression'
  | 'field'
  | 'line'
  | 'bytes'
  | 'unreadable';

/** One thing that is one way on the first side and another way, or not there at all, on the other. */
export interface Difference {
  readonly aspect: Aspect;
  /** Which side differs from the first, as it was named. */
  readonly side: string;
  /** The file as the first side calls it; absent where the difference is of the release or of its tools. */
  readonly file?: string;
  /** The entry of an archive. */
  readonly entry?: string;
  /** What of it: a tool’s name, a field of a header, a JSON path, a line. */
  readonly key?: string;
  /** Absent where the first side has no such thing. */
  readonly first?: string;
  /** Absent where the other side has no such thing. */
  readonly other?: string;
}

/** A difference inside a file, before it is known whose. */
export type InnerDifference = Omit<Difference, 'side' | 'file'>;

const longestValue = 200;

/** A value as differences show it: on one line, without control characters, and not endless. */
export function shown(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}

/** Differences between two maps of fields, in the order of the first and then of the other. */
export function fieldDifferences(
  aspect: Aspect,
  first: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly InnerDifference[] {
  return [...new Set([...first.keys(), ...other.keys()])]
    .filter((key) => first.get(key) !== other.get(key))
    .map((key) => differing(aspect, first.get(key), other.get(key), { key }));
}

/** One difference, with its values made fit to be shown. */
export function differing(
  aspect: Aspect,
  first: string | undefined,
  other: string | undefined,
  place: { readonly entry?: string; readonly key?: string } = {},
): InnerDifference {
  return {
    aspect,
    ...(place.entry !== undefined && { entry: shown(place.entry) }),
    ...(place.key !== undefined && { key: shown(place.key) }),
    ...(first !== undefined && { first: shown(first) }),
    ...(other !== undefined && { other: shown(other) }),
  };
}

// Beside an entry that is there or not, “entry” says nothing, as “header” does not beside the name of a field.
function subjectOf({ aspect, entry, key }: InnerDifference): string {
  const what = key ?? (aspect === 'entry' ? undefined : aspect);
  return [entry, what].filter((part) => part !== undefined).join(': ');
}

/** A difference as one line of text, without the file. */
export function describeDifference(difference: InnerDifference): string {
  const { first, other } = difference;
  const subject = subjectOf(difference);
  if (first === undefined && other === undefined) return subject;
  if (first === undefined) return `${subject}: only on the other side: ${other}`;
  if (other === undefined) return `${subject}: only on the first side: ${first}`;
  return `${subject}: ${first} → ${other}`;
}
