import type { Spot } from '../workflows/document/node.ts';

/** A place of the repository that says which version of a tool is used. */
export interface ToolPlace {
  /** The tool, by the name that the place has for it. */
  readonly tool: string;
  /** What stands there; empty where the tool is taken in whatever version. */
  readonly found: string;
  readonly spot: Spot;
  /** Whether only an exact version is compared there: `engines` says what a package runs on, not what builds it. */
  readonly isLoose?: boolean;
  /** Whether a release depends on it; a floating version elsewhere is a warning. */
  readonly isRelease?: boolean;
}

/** A place that names an image. */
export interface ImagePlace {
  readonly image: string;
  readonly spot: Spot;
}

/** All that one sort of file says of tools. */
export interface ToolPlaces {
  readonly tools: readonly ToolPlace[];
  readonly images: readonly ImagePlace[];
}

const names: Readonly<Record<string, string>> = {
  nodejs: 'node',
  golang: 'go',
  python3: 'python',
  cpython: 'python',
  rustc: 'rust',
  cargo: 'rust',
  'rust-toolchain': 'rust',
  rustup: 'rust',
};

/** The one name of a tool that has several. */
export function toolName(name: string): string {
  const lower = name.toLowerCase().replace(/_/g, '-');
  return Object.hasOwn(names, lower) ? (names[lower] ?? lower) : lower;
}
