import { describe, expect, test } from '@jest/globals';
import { changelogSection } from '../../src/changelog/index.ts';

const text = `# Changelog

All notable changes.

## [Unreleased]

## [1.2.0] - 2026-05-01
### Added
- A thing.

\`\`\`md
## [1.1.0] - quoted, not a heading
[1.0.0]: https://example.org/kept-inside-a-fence
\`\`\`

## [1.1.0](https://example.org/1.1.0) (2026-04-01)
### Fixed
- Another.

## v1.0.0

## 0.9.0-rc.1 - 2026-01-01
- Old.

[1.2.0]: https://example.org/1.2.0
`;

describe('the section of a version', () => {
  test('ends before the next version, and what is quoted is no heading', () => {
    expect(changelogSection(text, '1.2.0')).toBe(
      '### Added\n- A thing.\n\n```md\n## [1.1.0] - quoted, not a heading\n[1.0.0]: https://example.org/kept-inside-a-fence\n```',
    );
  });

  test.each([
    ['1.1.0', '### Fixed\n- Another.'],
    ['1.0.0', ''],
    ['0.9.0-rc.1', '- Old.'],
    ['Unreleased', ''],
  ])('%s', (version, section) => {
    expect(changelogSection(text, version)).toBe(section);
  });

  test.each(['1.2', '1.2.0-rc.1', '2.0.0', '0.9.0'])('%s is not there', (version) => {
    expect(changelogSection(text, version)).toBeUndefined();
  });

  test('a line of brackets without an end is no heading, and is read but once', () => {
    const hostile = `## [${'('.repeat(200_000)}]x`;
    expect(changelogSection(`${hostile}\n## 1.0.0\n- A thing.`, '1.0.0')).toBe('- A thing.');
  });

  test('line ends of Windows make no difference', () => {
    expect(changelogSection(text.replaceAll('\n', '\r\n'), '1.1.0')).toBe('### Fixed\n- Another.');
  });
});
