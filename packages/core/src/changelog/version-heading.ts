/** A part of a line; columns count from 1. */
export interface Marked {
  readonly text: string;
  readonly column: number;
}

/** What a heading says of a version. */
export interface VersionHeading {
  /** The package that is named before the version, where one is. */
  readonly package?: string;
  /** Without a `v`; undefined for what is not released yet. */
  readonly version?: Marked;
  /** The date as it stands there, in whatever form. */
  readonly date?: Marked;
  readonly isYanked: boolean;
  /** Whether the version stands in brackets, which a link reference makes a link. */
  readonly isBracketed: boolean;
  /** The address of a link that the heading itself holds. */
  readonly link?: Marked;
}

// Every expression is anchored where the last one ended, and none can match a text in two ways.
const tags = /(?:<\/?[A-Za-z][^<>]*>\s*)+/y;
const emphasis = /[*_`]{1,3}/y;
const leadingDate = /(\d{4}-\d{2}-\d{2})[,:]?\s+(?:[-–—]\s+)?/y;
const word = /(?:version|release|ver\.|v\.)\s+/iy;
const packageAt = /(@?[\w./-]+)@(?=v?\d)/y;
const packageBefore = /(@?[A-Za-z][\w./-]*)\s+(?=\[?v?\d+\.\d)/y;
const versionToken = /v?(\d+(?:\.\d+)+[0-9A-Za-z.+-]*)/iy;
const isFull = /^\d+\.\d+\.\d/;
const linkTarget = /\(([^()\s]*)\)/y;
const isoDate = /\d{4}-\d{1,2}-\d{1,2}/;
const otherDate =
  /\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th)?[ -][A-Z][a-z]{2,8}\.?,?[ -]\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/;
const unreleased =
  /^(?:unreleased|upcoming|next(?: release| version)?|head|main|master|trunk|(?:in )?development|dev|wip|work in progress|tbd)$/i;

class Scanner {
  readonly text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.text);
    if (found !== null) this.at += found[0].length;
    return found ?? undefined;
  }

  takeText(text: string): boolean {
    const fits = this.text.startsWith(text, this.at);
    if (fits) this.at += text.length;
    return fits;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }
}

function dateIn(line: string, from: number): Marked | undefined {
  const rest = line.slice(from);
  const found = isoDate.exec(rest) ?? otherDate.exec(rest);
  return found === null ? undefined : { text: found[0], column: from + found.index + 1 };
}

// `### 1.2.0 migration` is about a version without being its section; a title of its own is given on high levels only.
function mayFollow(rest: string, level: number): boolean {
  return level <= 2 || /^[*_`]*\s*(?:$|[-–—(/:,|[~]|\d{4}|yanked)/i.test(rest);
}

function readUnreleased(line: string, from: number): VersionHeading | undefined {
  const bare = line.slice(from).trim();
  const isBracketed = bare.startsWith('[');
  const close = isBracketed ? bare.indexOf(']') : -1;
  if (isBracketed && close === -1) return undefined;
  const name = isBracketed ? bare.slice(1, close) : bare.replace(/^[*_`]+|[*_`:]+$/g, '');
  const isNamed = unreleased.test(name) || /^unreleased\b/i.test(name);
  if (!isNamed) return undefined;
  const target = isBracketed ? /^\(([^()\s]*)\)/.exec(bare.slice(close + 1))?.[1] : undefined;
  return {
    isYanked: false,
    isBracketed,
    ...(target !== undefined && { link: { text: target, column: line.indexOf(target, from) + 1 } }),
  };
}

// `Python 3.10 support` and `Node 18.2` are about versions of others; `Cargo 1.98 (2026-08-20)` is a section.
function isSectionOfPackage(version: string, rest: string): boolean {
  return mayFollow(rest, 3) && (isFull.test(version) || dateIn(rest, 0) !== undefined);
}

interface Found {
  readonly name: string | undefined;
  readonly version: Marked;
  readonly isBracketed: boolean;
  readonly link: Marked | undefined;
}

function linkIn(scanner: Scanner): Marked | undefined {
  const target = scanner.take(linkTarget)?.[1];
  return target === undefined ? undefined : { text: target, column: scanner.at - target.length };
}

function versionIn(scanner: Scanner): Marked | undefined {
  const found = scanner.take(versionToken)?.[1];
  if (found === undefined) return undefined;
  return { text: found.replace(/[.+-]+$/, ''), column: scanner.at - found.length + 1 };
}

function readName(scanner: Scanner, level: number): Found | undefined {
  scanner.take(word);
  const startsBracketed = scanner.takeText('[');
  scanner.take(emphasis);
  const exact = scanner.take(packageAt)?.[1];
  const loose = exact === undefined ? scanner.take(packageBefore)?.[1] : undefined;
  const isBracketed = startsBracketed || scanner.takeText('[');
  const version = versionIn(scanner);
  scanner.take(emphasis);
  if (version === undefined || (isBracketed && !scanner.takeText(']'))) return undefined;
  const link = isBracketed ? linkIn(scanner) : undefined;
  scanner.take(tags);
  const fits =
    loose === undefined ? mayFollow(scanner.rest, level) : isSectionOfPackage(version.text, scanner.rest);
  return fits ? { name: exact ?? loose, version, isBracketed, link } : undefined;
}

function readVersion(line: string, from: number, level: number): VersionHeading | undefined {
  const scanner = new Scanner(line, from);
  scanner.take(tags);
  scanner.take(emphasis);
  const before = scanner.take(leadingDate)?.[1];
  const found = readName(scanner, level);
  if (found === undefined) return undefined;
  const { name, version, isBracketed, link } = found;
  const date = dateIn(line, before === undefined ? scanner.at : from);
  return {
    ...(name !== undefined && { package: name }),
    version,
    ...(date && { date }),
    isYanked: /\byanked\b/i.test(scanner.rest),
    isBracketed: isBracketed && link === undefined,
    ...(link && { link }),
  };
}

/**
 * Reads what a heading says of a version; undefined when it is a heading of something else.
 *
 * @param line the whole line.
 * @param from where the heading's own text begins.
 */
export function readVersionHeading(line: string, from: number, level: number): VersionHeading | undefined {
  return readVersion(line, from, level) ?? readUnreleased(line, from);
}
