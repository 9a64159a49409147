import type { PackageSource } from '@lockstep/core';
import ignore from 'ignore';
import { Minimatch } from 'minimatch';

/** The files of a repository as git has them: what is ignored there is not among them. */
export interface Tree extends PackageSource {
  /** Every file, sorted; paths are relative to the folder of lockstep.yaml, with `/`. */
  readonly files: readonly string[];
  /** Files whose own name is this one, sorted: `named('package.json')`. */
  named(name: string): readonly string[];
  has(file: string): boolean;
}

function ownName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

const inManaged = /(^|\/)(node_modules|\.git)\//;

/**
 * A tree of listed files.
 * @param files every file that belongs to it.
 * @param source reads the files, and parses what was read.
 */
export function createTree(
  files: readonly string[],
  source: Pick<PackageSource, 'readText' | 'parse' | 'locate'>,
): Tree {
  const own = files.filter((file) => !inManaged.test(file)).sort();
  const known = new Set(own);
  const byName = Map.groupBy(own, ownName);
  return {
    files: own,
    named: (name) => byName.get(name) ?? [],
    has: (file) => known.has(file),
    readText: async (file) => (known.has(file) ? source.readText(file) : undefined),
    async glob(pattern) {
      const matcher = new Minimatch(pattern.replace(/^\.\//, ''), { dot: true, nocomment: true });
      return own.filter((file) => matcher.match(file));
    },
    parse: (text) => source.parse(text),
    locate: (text, path) => source.locate(text, path),
  };
}

/** Files without those that fit a pattern, as in .gitignore. */
export function withoutIgnored(files: readonly string[], patterns: readonly string[]): readonly string[] {
  if (patterns.length === 0) return files;
  return ignore({ allowRelativePaths: true })
    .add([...patterns])
    .filter([...files]);
}
