/** What a wheel runs on, and its build number. */
export interface WheelTags {
  /** Interpreters: `py3`, `cp312`. */
  readonly python: readonly string[];
  readonly abi: readonly string[];
  readonly platform: readonly string[];
  /** As written: `1`, `2local`. */
  readonly build?: string;
}

// A file name holds a few dozen of each; their product must not become a load.
const mostTags = 10_000;

function parts(text: string): readonly string[] {
  return text.toLowerCase().split('.');
}

/** Whether there are so few single tags in sets that they can be listed. */
export function areFew(sets: readonly WheelTags[]): boolean {
  const counts = sets.map(({ python, abi, platform }) => python.length * abi.length * platform.length);
  return counts.reduce((sum, count) => sum + count, 0) <= mostTags;
}

/** Reads `py2.py3-none-any`; undefined when it is no set of tags (PEP 425). */
export function parseTags(text: string): WheelTags | undefined {
  const [python = '', abi = '', platform = '', ...more] = text.split('-');
  const tags = { python: parts(python), abi: parts(abi), platform: parts(platform) };
  const isFull = [tags.python, tags.abi, tags.platform].every((set) =>
    set.every((part) => /^\w+$/.test(part)),
  );
  return more.length === 0 && isFull && areFew([tags]) && !tags.python.some((part) => /^[0-9]/.test(part))
    ? tags
    : undefined;
}

/** Every single tag of a compressed set, sorted. */
export function expandTags({ python, abi, platform }: WheelTags): readonly string[] {
  const all = python.flatMap((one) =>
    abi.flatMap((two) => platform.map((three) => `${one}-${two}-${three}`)),
  );
  return [...new Set(all)].sort();
}
