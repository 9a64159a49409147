import { configFile, fail, type Locate, LockstepError, type Place, problem } from '@lockstep/core';
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

/** A fault that the parser names, with the line that it stands in. */
interface Fault {
  readonly message: string;
  readonly place: Place;
}

// A parser that has lost its footing goes on stumbling: what it says of the same line and the next ones is no news.
function withoutStumbling(faults: readonly Fault[]): readonly Fault[] {
  return faults.filter(({ place }, at) => {
    const before = faults[at - 1]?.place;
    return before === undefined || place.line > before.line + 1;
  });
}

/**
 * Parses YAML (JSON is a part of it) and remembers where every key stands.
 * @throws LockstepError `CONFIG_SYNTAX` with every syntax error at once, without what follows from another one.
 */
export function parseYaml(text: string, file: string = configFile): LocatedDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const faults = document.errors.map(({ message, pos }) => ({ message, place: placeOf(pos[0]) }));
  const [first, ...others] = withoutStumbling(faults.toSorted((a, b) => a.place.line - b.place.line)).map(
    ({ message, place }) => problem('CONFIG_SYNTAX', message, { where: { file, ...place } }),
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
