/** A CHANGELOG in the form of Keep a Changelog, with everything that a rule looks at. */
export const kept = `# Changelog

The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

| Version | Date       | What it is about |
| ------- | ---------- | ---------------- |
| 1.4.0   | 2026-03-02 | One file         |
| 1.3.0   | 2026-01-12 | Crates           |

## [Unreleased]

## [1.4.0] - 2026-03-02

### Added

- The command as one file.

### Fixed

- Paths are sorted by their bytes.

## [1.3.0] - 2026-01-12

### Added

- Crates of the library.

[Unreleased]: https://example.org/o/r/compare/v1.4.0...HEAD
[1.4.0]: https://example.org/o/r/compare/v1.3.0...v1.4.0
[1.3.0]: https://example.org/o/r/releases/tag/v1.3.0
`;

/** The same as it was when 1.3.0 was released. */
export const keptBefore = `# Changelog

The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

| Version | Date       | What it is about |
| ------- | ---------- | ---------------- |
| 1.3.0   | 2026-01-12 | Crates           |

## [Unreleased]

## [1.3.0] - 2026-01-12

### Added

- Crates of the library.

[Unreleased]: https://example.org/o/r/compare/v1.3.0...HEAD
[1.3.0]: https://example.org/o/r/releases/tag/v1.3.0
`;

/** As generators write it from commits. */
export const generated = `# [1.4.0](https://example.org/o/r/compare/v1.3.1...v1.4.0) (2026-03-02)


### Bug Fixes

* **paths:** sorted by their bytes ([abc1234](https://example.org/o/r/commit/abc1234))

## [1.3.1](https://example.org/o/r/compare/v1.3.0...v1.3.1) (2026-01-12)


### Features

* crates
`;

/** Without dates, brackets or categories. */
export const plain = '# Changelog\n\n## 2.1.0\n\n- A thing.\n\n## 2.0.0\n\n- Another.\n';

/** With underlined headings. */
export const underlined =
  '1.1.0 / 2026-02-01\n==================\n\n  * a thing\n\n1.0.0 / 2026-01-01\n==================\n\n  * first\n';
