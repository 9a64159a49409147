const number = '(?:0|[1-9]\\d*)';
const prerelease = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const build = '[0-9A-Za-z-]+';

const shape = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+${build}(?:\\.${build})*)?$`,
);

/** Whether a text is a full version as SemVer 2.0.0 writes it; cargo takes nothing else. */
export function isVersion(text: string): boolean {
  return shape.test(text);
}
