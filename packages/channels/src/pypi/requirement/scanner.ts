/** Reads a text from left to right; nothing is ever read twice. */
export interface Scanner {
  /** What a pattern matches here, if it does; then the scanner stands behind it. */
  take(pattern: RegExp): string | undefined;
  /** The same, or an error that says what was expected. */
  demand(pattern: RegExp, what: string): string;
  blanks(): void;
  readonly atEnd: boolean;
}

/** What is wrong with a requirement; `message` completes “is no requirement:”. */
export class RequirementFault extends Error {}

function sticky(pattern: RegExp): RegExp {
  return pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`);
}

/** Starts at the first character of a text. */
export function scannerOf(text: string): Scanner {
  let at = 0;
  const take = (pattern: RegExp) => {
    const here = sticky(pattern);
    here.lastIndex = at;
    const [found] = here.exec(text) ?? [];
    at += found?.length ?? 0;
    return found;
  };
  const demand = (pattern: RegExp, what: string) => {
    const found = take(pattern);
    if (found === undefined) throw new RequirementFault(`expected ${what} at character ${at + 1}`);
    return found;
  };
  return {
    take,
    demand,
    blanks: () => void take(/[ \t]+/),
    get atEnd() {
      return at === text.length;
    },
  };
}
