/** The examples that are broken here. */
export const examples = ['npm', 'python', 'polyglot', 'gitea-monorepo'] as const;

export type ExampleName = (typeof examples)[number];

/** Contents by path; undefined takes the file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Asks git in the example's repository, or in the bare one behind its remote. */
export type Git = (...args: readonly string[]) => Promise<string>;

/** One fault, put into an example that has none. */
export interface Mutation {
  readonly example: ExampleName;
  /** What is wrong, in a few words; unique within the example. */
  readonly fault: string;
  readonly changes?: Changes;
  /** A fault of tags, branches or the past; the repository is put back afterwards. */
  readonly history?: (git: Git, remote: Git) => Promise<unknown>;
  /** What has to be reported and nothing else, each as `CODE file:line`; faults without a file as `CODE`. */
  readonly expected: readonly string[];
  /** Why one fault is rightly reported more than once; required where `expected` has several. */
  readonly why?: string;
  /** Whether it is worth knowing, and blocks nothing. */
  readonly isWarning?: boolean;
  /** The target, where it is not what the tag at HEAD says. */
  readonly target?: string;
  /** Whether built files are looked at. */
  readonly isBuilt?: boolean;
}

/** The texts of an unbroken example. */
export interface Example {
  readonly name: ExampleName;
  readonly version: string;
  /** The version of the release before. */
  readonly base: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A rule: all mutations of one sort that an example offers. */
export type Rule = (example: Example) => readonly Mutation[];

/** The text of a file of an example. */
export function textOf({ name, files }: Example, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`examples/${name} has no ${file}`);
  return text;
}

/** The number of the line that holds an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
