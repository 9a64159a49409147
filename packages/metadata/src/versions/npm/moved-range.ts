import semver, { type SemVer } from 'semver';

// `^1.2.3`, `~1.2`, `>=1`, `1.2.x`, `=v1.2.3-rc.1`: an operator, and a version that may be cut short.
const single =
  /^(\^|~>|~|>=|=|)(\s*v?)(\d+)(\.(?:\d+|[xX*]))?(\.(?:\d+|[xX*]))?(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
const upper = /^<(\s*)(\d+)(\.\d+)?(\.\d+)?(-0)?$/;
const between = /^(>=\s*\S+)(\s+)(<\s*\S+)$/;

function isWild(part: string | undefined): boolean {
  return part === undefined || !/\d/.test(part);
}

function partOf(written: string | undefined, number: number): string {
  return isWild(written) ? (written ?? '') : `.${number}`;
}

// A pre-release has no place in a version that is cut short: the operator that means the same takes it whole.
function operatorFor(operator: string, minor: string | undefined, patch: string | undefined): string {
  if (operator !== '' && operator !== '=') return operator;
  if (isWild(minor)) return '^';
  return isWild(patch) ? '~' : operator;
}

function movedSingle(range: string, version: SemVer): string | undefined {
  const match = single.exec(range);
  if (match === null) return undefined;
  const [, operator = '', space = '', , minor, patch] = match;
  const isWhole = !isWild(minor) && !isWild(patch);
  const short = `${operator}${space}${version.major}${partOf(minor, version.minor)}${partOf(patch, version.patch)}`;
  const moved = isWhole ? `${operator}${space}${version.version}` : short;
  if (semver.satisfies(version, moved)) return moved;
  return `${operatorFor(operator, minor, patch)}${version.version}`;
}

// `<2.0.0` above `>=1.4.0` moves with the major version, `<1.5` with the minor.
function movedUpper(range: string, lower: string, version: SemVer): string | undefined {
  const match = upper.exec(range);
  const from = semver.minVersion(lower);
  if (match === null || from === null) return undefined;
  const [, space = '', major = '', minor, patch, last = ''] = match;
  const isMinor = Number(major) === from.major && minor !== undefined;
  const next = isMinor ? [version.major, version.minor + 1, 0] : [version.major + 1, 0, 0];
  const count = [major, minor, patch].filter((part) => part !== undefined).length;
  return `<${space}${next.slice(0, count).join('.')}${last}`;
}

function movedBetween(range: string, version: SemVer): string | undefined {
  const [, lower, space = ' ', higher] = between.exec(range) ?? [];
  if (lower === undefined || higher === undefined) return undefined;
  const moved = [movedSingle(lower, version), movedUpper(higher, lower, version)];
  return moved.includes(undefined) ? undefined : moved.join(space);
}

function movedPart(range: string, version: SemVer): string {
  const moved = movedSingle(range, version) ?? movedBetween(range, version);
  return moved !== undefined && semver.satisfies(version, moved) ? moved : `^${version.version}`;
}

/**
 * A range for a version, in the style of a range for another: `^1.2.3` becomes `^1.4.0`, `1.2.x` becomes `1.4.x`.
 *
 * What holds several versions on purpose stays while it holds this one too: `^1.0.0 || ^2.0.0` gets a third part
 * only for a version that neither takes.
 */
export function movedRange(range: string, version: string): string {
  const target = semver.parse(version);
  if (target === null) return range;
  const trimmed = range.trim();
  if (single.test(trimmed)) return movedPart(trimmed, target);
  if (semver.satisfies(target, trimmed)) return range;
  const parts = trimmed.split('||').map((part) => part.trim());
  const moved = movedPart(parts.at(-1) ?? '', target);
  return parts.length === 1 ? moved : `${trimmed} || ${moved}`;
}
