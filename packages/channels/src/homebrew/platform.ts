/** Where a file runs, as its name says. */
export interface Platform {
  readonly system: 'macos' | 'linux' | undefined;
  readonly processor: 'arm' | 'intel' | undefined;
}

const systems = [
  ['macos', /darwin|macos|apple|osx/],
  ['linux', /linux/],
] as const;

const processors = [
  ['arm', /arm64|aarch64|armv8/],
  ['intel', /x86[-_]64|amd64|x64|intel/],
] as const;

/** Reads a platform out of a file name such as `leafsum-1.2.3-aarch64-apple-darwin.tar.gz`. */
export function platformOf(file: string): Platform {
  const name = file.toLowerCase();
  return {
    system: systems.find(([, pattern]) => pattern.test(name))?.[0],
    processor: processors.find(([, pattern]) => pattern.test(name))?.[0],
  };
}
