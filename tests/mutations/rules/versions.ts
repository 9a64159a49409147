import { type Example, lineAt, type Mutation, type Rule } from '../mutation.ts';

/** Files whose versions are prose, or say where something else is. */
const prose = /\.md$|^\.(github|gitea)\//;

interface Place {
  readonly file: string;
  readonly text: string;
  readonly offset: number;
  /** Whether a range stands before it, which holds for later versions as well. */
  readonly isRange: boolean;
}

// A bare requirement of Cargo's is a range (the Cargo book, “Specifying dependencies”).
function isCaretOfCargo(text: string, offset: number): boolean {
  return /\bpath = .*version = "$/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset));
}

function placesIn({ files, version }: Example): readonly Place[] {
  const pattern = new RegExp(`(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.-])`, 'g');
  return [...files]
    .filter(([file]) => !prose.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(pattern)].map(({ index }) => ({
        file,
        text,
        offset: index,
        isRange: '^~>'.includes(text.charAt(index - 1)) || isCaretOfCargo(text, index),
      })),
    );
}

/** Every place where the version stands carries another one. */
export const versions: Rule = (example) => {
  const { name, version, base } = example;
  return placesIn(example).flatMap(({ file, text, offset, isRange }): readonly Mutation[] => {
    const line = lineAt(text, offset);
    const others: readonly (readonly [string, string])[] = [
      // A range that begins earlier holds for the version, too.
      ...(isRange ? [] : [['left behind', base] as const]),
      ...(isRange ? [['ahead', `9${version.slice(1)}`] as const] : []),
      ['a pre-release of the next', `9${version.slice(1)}-rc.1`],
    ];
    return others.map(([what, other]) => ({
      example: name,
      fault: `${file}:${line} is ${what}`,
      changes: { [file]: text.slice(0, offset) + other + text.slice(offset + version.length) },
      expected: [`VERSION_DRIFT ${file}:${line}`],
    }));
  });
};
