import { accepts } from '@lockstep/channels/manifests';
import { parse } from 'semver';

interface Comparator {
  readonly before: string;
  readonly operator: string;
  readonly between: string;
  /** The parts of the version, a wildcard among them: `['1', '*']`. */
  readonly parts: readonly string[];
  readonly after: string;
}

const shape =
  /^(\s*)(=|>=|>|<=|<|~|\^)?(\s*)([0-9]+(?:\.(?:[0-9]+|[*xX])){0,2})(?:[-+][0-9A-Za-z.+-]*)?(\s*)$/;

function comparatorOf(text: string): Comparator | undefined {
  const [matched, before = '', operator = '', between = '', version = '', after = ''] =
    shape.exec(text) ?? [];
  return matched === undefined ? undefined : { before, operator, between, parts: version.split('.'), after };
}

type Numbers = readonly [number, number, number];

/** The first version that a bound below shall not allow, of the same kind as the old one: next major, minor, patch. */
function boundAbove(parts: readonly string[], [major, minor, patch]: Numbers): string {
  const [, oldMinor = '0', oldPatch = '0'] = parts;
  const next: Numbers =
    oldPatch !== '0'
      ? [major, minor, patch + 1]
      : oldMinor !== '0'
        ? [major, minor + 1, 0]
        : [major + 1, 0, 0];
  return next.slice(0, parts.length).join('.');
}

const isWildcard = (part: string) => /^[*xX]$/.test(part);

function versionFor({ operator, parts }: Comparator, version: string, numbers: Numbers): string {
  if (operator === '<') return boundAbove(parts, numbers);
  // A pre-release fulfils only what names it in full.
  if (parts.length === 3 && !parts.some(isWildcard)) return version;
  return parts.map((part, index) => (isWildcard(part) ? part : String(numbers[index]))).join('.');
}

function rewritten(each: Comparator, version: string, numbers: Numbers): string {
  const operator = each.operator === '>' ? '>=' : each.operator;
  return `${each.before}${operator}${each.between}${versionFor(each, version, numbers)}${each.after}`;
}

/**
 * What stands for a requirement rightly when a package gets another version: operators, spaces and the number of
 * parts stay, as far as the version fulfils the outcome.
 */
export function requirementFor(requirement: string, version: string): string {
  const parsed = parse(version);
  if (parsed === null || /^\s*[*xX]\s*$/.test(requirement)) return requirement;
  const comparators = requirement.split(',').map(comparatorOf);
  const known = comparators.filter((each) => each !== undefined);
  if (known.length < comparators.length) return version;
  const numbers: Numbers = [parsed.major, parsed.minor, parsed.patch];
  const kept = known.map((each) => rewritten(each, version, numbers)).join(',');
  if (accepts(kept, version)) return kept;
  const operator = known[0]?.operator ?? '';
  return /^[=~^]$/.test(operator) ? `${operator}${version}` : version;
}
