import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { dayNumber } from '../../src/changelog/calendar.ts';
import { checkSecurity, compareVersionTexts, securityFindings } from '../../src/changelog/index.ts';
import { comparisonIn, mentions } from '../../src/changelog/version-mention.ts';

describe('days', () => {
  test('are numbered as the calendar has them', () => {
    const span = { min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(span), (day) => {
        const number = (date: Date) => dayNumber(date.toISOString().slice(0, 10)) ?? Number.NaN;
        expect(number(new Date(day.getTime() + 86_400_000)) - number(day)).toBe(1);
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '1900-02-29', ''])(
    '%s is none',
    (text) => {
      expect(dayNumber(text)).toBeUndefined();
    },
  );
});

describe('the order of versions', () => {
  const identifier = fc.oneof(fc.nat(20).map(String), fc.constantFrom('alpha', 'beta', 'rc', 'x-y'));
  const version = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.array(identifier, { maxLength: 3 }))
    .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre.length > 0 ? `-${pre.join('.')}` : ''}`);

  test('is SemVer’s', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        // One spelling of a pre-release is another’s abbreviation here.
        fc.pre(!/-(alpha|beta)\.\d+$/.test(a) && !/-(alpha|beta)\.\d+$/.test(b));
        expect(compareVersionTexts(a, b)).toBe(semver.compare(a, b));
      }),
    );
  });

  test.each([
    ['1.2', '1.2.0', 0],
    ['1.2.0rc1', '1.2.0-rc.1', 0],
    ['1.2.0a1', '1.2.0b1', -1],
    ['22.10', '22.9.1', 1],
    ['1.0.post1', '1.0', 1],
    ['1.0.dev3', '1.0', -1],
  ])('%s and %s', (a, b, order) => {
    expect(Math.sign(compareVersionTexts(a, b))).toBe(order);
  });
});

describe('an address', () => {
  test.each([
    ['https://example.org/compare/v1.3.0...v1.4.0', '1.4.0', true],
    ['https://example.org/compare/v1.3.0...v1.4.0-rc.1', '1.4.0', false],
    ['https://example.org/releases/tag/name%401.4.0', '1.4.0', true],
    ['https://example.org/v11.4.0', '1.4.0', false],
    ['https://example.org/v1.4.0.1', '1.4.0', false],
    ['https://example.org/v1.4.0.html', '1.4.0', true],
    ['https://example.org/%zz/1.4.0', '1.4.0', true],
  ])('%s names %s: %s', (address, version, expected) => {
    expect(mentions(address, version)).toBe(expected);
  });

  test.each([
    ['https://example.org/o/r/compare/v1.0.0...v1.1.0', ['v1.0.0', 'v1.1.0']],
    ['https://example.org/o/r/compare/v1.0.0..HEAD', ['v1.0.0', 'HEAD']],
    ['https://example.org/o/r/releases/tag/v1.0.0', undefined],
    ['https://example.org/a...', undefined],
  ])('%s compares %j', (address, ends) => {
    const found = comparisonIn(address);
    expect(found && [found.from, found.to]).toEqual(ends);
  });
});

describe('a security release', () => {
  const text = [
    '## 1.1.0',
    '- See CVE-2026-12345 and ghsa-2345-6789-cfgh, again CVE-2026-12345.',
    '<!-- RUSTSEC-2026-0001 -->',
    '[a]: https://example.org/PYSEC-2026-7',
    '## 1.0.0',
    '- CVE-2020-0001',
  ].join('\n');

  test('finds every id of the section, wherever it stands', () => {
    expect(securityFindings(text, '1.1.0').map(({ id, line, column }) => `${line}:${column} ${id}`)).toEqual([
      '2:7 CVE-2026-12345',
      '2:26 GHSA-2345-6789-cfgh',
      '2:53 CVE-2026-12345',
      '3:6 RUSTSEC-2026-0001',
      '4:26 PYSEC-2026-7',
    ]);
    expect(securityFindings('## 1.1.0\n- Input is checked more strictly.\n', '1.1.0')).toEqual([]);
  });

  test('refuses what is not public, and what could not be asked', async () => {
    const asked: string[] = [];
    const problems = await checkSecurity({ text, file: 'C.md', version: '1.1.0' }, async (id) => {
      asked.push(id);
      return id.startsWith('CVE') ? true : id.startsWith('GHSA') ? false : undefined;
    });
    expect(asked).toHaveLength(4);
    expect(problems.map(({ code, message, where }) => `${code} ${where?.line} ${message}`)).toEqual([
      'CHANGELOG_NAMES_ADVISORY 2 the section names GHSA-2345-6789-cfgh, which is not public yet',
      'CHANGELOG_NAMES_ADVISORY 3 the section names RUSTSEC-2026-0001, whether it is public could not be asked',
      'CHANGELOG_NAMES_ADVISORY 4 the section names PYSEC-2026-7, whether it is public could not be asked',
    ]);
  });
});
