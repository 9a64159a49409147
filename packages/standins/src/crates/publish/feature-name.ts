import { nameProblem } from '../crate-name.ts';

/** Why a text cannot name a feature, or undefined when it can; texts of crates.io's `crates_io_validation`. */
export function featureNameProblem(name: string): string | undefined {
  const [first, ...rest] = name;
  if (first === undefined) return 'feature cannot be empty';
  if (!/^[\p{XIDS}_0-9]$/u.test(first))
    return (
      `invalid character \`${first}\` in feature \`${name}\`, the first character must be a Unicode XID start ` +
      'character or digit (most letters or `_` or `0` to `9`)'
    );
  const odd = rest.find((character) => !/^[\p{XIDC}+.-]$/u.test(character));
  if (odd === undefined) return undefined;
  return (
    `invalid character \`${odd}\` in feature \`${name}\`, characters must be Unicode XID characters, \`+\`, \`-\`, ` +
    'or `.` (numbers, `+`, `-`, `_`, `.`, or most letters)'
  );
}

/** Why a text cannot be what a feature turns on: a feature, `dep:crate`, `crate/feature` or `crate?/feature`. */
export function featureProblem(value: string): string | undefined {
  const { dependency, feature } = partsOf(value);
  const misnamed =
    dependency === undefined ? undefined : nameProblem(dependency.replace(/^_+/, 'x'), 'dependency');
  return misnamed ?? (feature === undefined ? undefined : featureNameProblem(feature));
}

/** What a feature turns on, taken apart. */
export function partsOf(value: string): {
  readonly dependency: string | undefined;
  readonly feature: string | undefined;
} {
  const slash = value.indexOf('/');
  if (slash !== -1)
    return { dependency: value.slice(0, slash).replace(/\?$/, ''), feature: value.slice(slash + 1) };
  return value.startsWith('dep:')
    ? { dependency: value.slice('dep:'.length), feature: undefined }
    : { dependency: undefined, feature: value };
}
