import { describe, expect, test } from '@jest/globals';
import { rcompare } from 'semver';
import { checkOrder } from '../../src/history/order.ts';

function found(version: string, released: readonly string[]): readonly string[] {
  const tags = released.toSorted(rcompare).map((each) => ({ name: `v${each}`, version: each }));
  return checkOrder(version, tags).map(({ code, severity }) => `${code} ${severity}`);
}

const lower = 'VERSION_NOT_NEW usage';
const maintained = 'VERSION_NOT_NEW warning';
const skipped = 'VERSION_SKIPPED warning';

describe('nothing is wrong with', () => {
  test.each<[string, readonly string[]]>([
    ['7.3.1', []],
    ['1.4.1', ['1.4.0']],
    ['1.5.0', ['1.4.7']],
    ['2.0.0', ['1.4.7']],
    ['2.0.0-rc.1', ['1.4.7']],
    ['2.0.0-rc.0', ['1.4.7']],
    ['2.0.0-rc.2', ['1.4.7', '2.0.0-rc.1']],
    ['2.0.0-rc2', ['1.4.7', '2.0.0-rc1']],
    ['2.0.0-rc.1', ['1.4.7', '2.0.0-beta.4']],
    ['2.0.0', ['1.4.7', '2.0.0-rc.1']],
    ['1.5.0-nightly', ['1.4.0']],
    // A pre-release that was never finished, because the change became a breaking one.
    ['2.0.0', ['1.4.0', '1.5.0-rc.1']],
    // A mend while the next version is tried.
    ['1.4.1', ['1.4.0', '1.5.0-rc.1']],
    ['0.1.0', ['0.1.0-alpha.1']],
  ])('%s after %j', (version, released) => {
    expect(found(version, released)).toEqual([]);
  });
});

describe('what is wrong with', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['1.3.0', ['1.4.0'], [lower]],
    ['1.4.0-rc.1', ['1.4.0'], [lower]],
    ['1.4.0-rc.1', ['1.4.0-rc.2'], [lower]],
    ['1.4.0-beta.1', ['1.4.0-rc.1', '1.3.0'], [lower]],
    ['1.3.0', ['1.2.0', '1.4.0'], [lower]],
    ['1.0.0', ['2.0.0'], [lower]],
    ['1.4.3', ['1.4.2', '2.0.0'], [maintained]],
    ['1.5.0', ['1.4.2', '2.0.0'], [maintained]],
    ['1.4.3', ['1.4.2', '1.5.0', '2.0.0'], [maintained]],
    ['1.4.4', ['1.4.2', '2.0.0'], [maintained, skipped]],
    ['1.6.0', ['1.4.0'], [skipped]],
    ['1.4.2', ['1.4.0'], [skipped]],
    ['4.0.0', ['2.0.0'], [skipped]],
    ['2.1.0', ['1.4.0'], [skipped]],
    ['1.5.1', ['1.4.0', '1.5.0-rc.1'], [skipped]],
    ['1.5.0-rc.2', ['1.4.0'], [skipped]],
    ['1.5.0-rc.3', ['1.4.0', '1.5.0-rc.1'], [skipped]],
    ['1.5.0-rc2', ['1.4.0'], [skipped]],
    ['1.0.0-rc.2', [], [skipped]],
  ])('%s after %j', (version, released, codes) => {
    expect(found(version, released)).toEqual(codes);
  });
});
