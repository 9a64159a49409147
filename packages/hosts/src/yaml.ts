import { configFile, fail, type Locate, LockstepError, problem } from '@lockstep/core';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A YAML or JSON text with the places of its keys. */
export interface LocatedDocument {
  readonly value: unknown;
  readonly locate: Locate;
}

function keyNode(parent: unknown, part: string | number): Node | undefined {
  if (isSeq(parent)) return parent.items[Number(part)] as Node | undefined;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => (isScalar(key) ? key.value === part : false));
  return pair?.key as Node | undefined;
}

/**
 * Parses YAML (JSON is a part of it) and remembers where every key stands.
 * @throws LockstepError `CONFIG_SYNTAX` with every syntax error at once.
 */
export function parseYaml(text: string, file: string = configFile): LocatedDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const [first, ...others] = document.errors.map(({ message, pos }) =>
    problem('CONFIG_SYNTAX', message, { where: { file, ...placeOf(pos[0]) } }),
  );
  if (first !== undefined) throw new LockstepError([first, ...others]);
  const locate: Locate = (path) => {
    const last = path.at(-1);
    if (last === undefined) return undefined;
    const parent =
      document.getIn(path.slice(0, -1), true) ?? (path.length === 1 ? document.contents : undefined);
    const range = keyNode(path.length === 1 ? document.contents : parent, last)?.range;
    return range ? placeOf(range[0]) : undefined;
  };
  return { value: toValue(document, file), locate };
}

function holdsItself(value: unknown, around: ReadonlySet<unknown> = new Set()): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (around.has(value)) return true;
  const within = new Set([...around, value]);
  return Object.values(value).some((each) => holdsItself(each, within));
}

// A document of a few lines can expand to gigabytes through nested aliases, or without end through one of itself.
function toValue(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (holdsItself(value)) throw new RangeError('an alias stands inside what it names');
    return value;
  } catch (cause) {
    throw fail('CONFIG_SYNTAX', `${file}: ${cause instanceof Error ? cause.message : 'cannot be read'}`, {
      cause,
      where: { file },
    });
  }
}
