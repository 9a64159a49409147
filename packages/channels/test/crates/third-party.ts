import type { IndexRecord } from './cargo-registry.ts';

function record(
  name: string,
  vers: string,
  features: Readonly<Record<string, readonly string[]>> = {},
): IndexRecord {
  return { name, vers, deps: [], cksum: '0'.repeat(64), features, yanked: false, v: 2 };
}

const features = { default: ['std'], std: [], derive: [], alloc: [] };

/** Version requirements as people write them, with a version that fits. */
export const requirements: readonly (readonly [written: string, version: string])[] = [
  ['1', '1.4.0'],
  ['1.2', '1.4.0'],
  ['1.2.3', '1.4.0'],
  ['^1.2', '1.4.0'],
  ['~1.2', '1.2.9'],
  ['=1.2.3', '1.2.3'],
  ['= 1.2.3', '1.2.3'],
  ['0.0.3', '0.0.3'],
  ['1.*', '1.4.0'],
  ['1.2.*', '1.2.9'],
  ['1.2.x', '1.2.9'],
  ['1.X.X', '1.4.0'],
  ['>=1.*', '1.4.0'],
  ['*', '3.0.0'],
  ['>=1.2, <1.5', '1.4.0'],
  [' >= 1.2.0 ,< 2 ', '1.4.0'],
  ['>1', '2.0.0'],
  ['<=1.4', '1.4.0'],
  ['1.0.0-rc.1', '1.0.0'],
  ['=1.0.0-alpha.0+build.7', '1.0.0-alpha.0'],
  ['1.2.3+build', '1.4.0'],
];

/** Crates that samples depend on; cargo looks at their index lines only. */
export const thirdParty: readonly IndexRecord[] = [
  record('third', '1.5.2', features),
  record('third_more', '0.3.1', features),
  record('cc-like', '1.0.9'),
  ...requirements.map(([, version], index) => record(`required-${index}`, version)),
];

/** Crates of the alternate registry. */
export const elsewhere: readonly IndexRecord[] = [record('inner', '1.0.0', features)];
