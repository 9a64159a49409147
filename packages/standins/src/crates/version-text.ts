const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const pattern = new RegExp(
  `^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-${identifier}(?:\\.${identifier})*)?` +
    '(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$',
);

/** Numbers are those of 64 bits to crates.io and to cargo. */
const largest = 2n ** 64n - 1n;

/** Whether a text is a version by Semantic Versioning 2.0.0 and nothing more: no `v`, no space. */
export function isVersion(text: string): boolean {
  const [core = ''] = text.split(/[-+]/, 1);
  return pattern.test(text) && core.split('.').every((part) => BigInt(part) <= largest);
}

/** The version without its build metadata, which is all that tells two versions of a crate apart. */
export function withoutBuild(version: string): string {
  const [core = ''] = version.split('+', 1);
  return core;
}
