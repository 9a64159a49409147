import { describe, expect, test } from '@jest/globals';
import { judgeBy } from '../../src/licences/spdx.ts';

describe('an SPDX expression against an allow-list (P11)', () => {
  test.each<[string, readonly string[], string]>([
    ['MIT', ['MIT'], 'allowed'],
    ['MIT', ['mit'], 'allowed'],
    ['GPL-3.0-only', ['MIT'], 'refused'],
    ['MIT OR GPL-3.0-only', ['MIT'], 'allowed'],
    ['MIT AND GPL-3.0-only', ['MIT'], 'refused'],
    ['MIT AND Apache-2.0', ['MIT', 'Apache-2.0'], 'allowed'],
    ['(MIT OR Apache-2.0) AND Unicode-3.0', ['MIT', 'Unicode-3.0'], 'allowed'],
    ['(MIT OR Apache-2.0) AND Unicode-3.0', ['MIT'], 'refused'],
    ['MIT/Apache-2.0', ['Apache-2.0'], 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0'], 'refused'],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0 WITH LLVM-exception'], 'allowed'],
    ['GPL-2.0+', ['GPL-2.0'], 'refused'],
    ['LicenseRef-Ours', ['LicenseRef-Ours'], 'allowed'],
    ['SEE LICENSE IN LICENSE.txt', ['MIT'], 'unreadable'],
    ['SEE LICENSE IN LICENSE.txt', ['SEE LICENSE IN LICENSE.txt'], 'allowed'],
    ['UNLICENSED', ['MIT'], 'unreadable'],
    ['', ['MIT'], 'unreadable'],
    ['('.repeat(500), ['MIT'], 'unreadable'],
  ])('“%s” by %j: %s', async (licence, allow, standing) => {
    const judge = await judgeBy(allow);
    expect(judge(licence)).toBe(standing);
  });
});
