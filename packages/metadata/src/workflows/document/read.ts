import { type Problem, problem } from '@lockstep/core';
import type { Alias, Document, Node, Pair, Scalar } from 'yaml';
import { lineIndex } from '../../versions/line-index.ts';
import { conflictIn } from '../../versions/merge-conflict.ts';
import type { DocumentNode, Entry, Spot, TextNode } from './node.ts';

/** A YAML file with its places, or what is wrong with it. */
export interface ReadDocument {
  readonly root: DocumentNode | undefined;
  readonly problems: readonly Problem[];
}

// Servers refuse larger workflow files; nothing honest comes near these.
const mostCharacters = 1_048_576;
const mostDepth = 200;

type Yaml = typeof import('yaml');

class TooDeep extends Error {}

/** Makes nodes of one document; what an anchor names is made once, whatever refers to it. */
class Reading {
  /** The first alias of an anchor that is not there. */
  unknown: { readonly name: string; readonly spot: Spot } | undefined;
  readonly #made = new Map<Node, DocumentNode>();
  readonly #placeOf: (offset: number) => { readonly line: number; readonly column: number };
  readonly #yaml: Yaml;
  readonly #document: Document.Parsed;
  readonly #file: string;
  readonly #text: string;

  constructor(yaml: Yaml, document: Document.Parsed, file: string, text: string) {
    this.#yaml = yaml;
    this.#document = document;
    this.#file = file;
    this.#text = text;
    this.#placeOf = lineIndex(text);
  }

  spot(offset: number): Spot {
    return { file: this.#file, ...this.#placeOf(offset) };
  }

  node(node: unknown, around: number, depth = 0): DocumentNode {
    if (depth > mostDepth) throw new TooDeep();
    if (!this.#yaml.isNode(node)) return { kind: 'nothing', spot: this.spot(around) };
    const made = this.#made.get(node);
    if (made !== undefined) return made;
    const start = node.range?.[0] ?? around;
    // An alias inside what it names finds this, and ends there.
    this.#made.set(node, { kind: 'nothing', spot: this.spot(start) });
    const result = this.#make(node, start, depth);
    this.#made.set(node, result);
    return result;
  }

  #make(node: Node, start: number, depth: number): DocumentNode {
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
    const spot = this.spot(start);
    if (isAlias(node)) {
      const named = this.#named(node);
      if (named === undefined) this.unknown ??= { name: node.source, spot };
      return this.node(named, start, depth + 1);
    }
    if (isScalar(node)) return this.#scalar(node, start);
    if (isSeq(node))
      return { kind: 'list', spot, items: node.items.map((item) => this.node(item, start, depth + 1)) };
    if (!isMap(node)) return { kind: 'nothing', spot };
    return { kind: 'map', spot, entries: this.#entries(node.items, start, depth) };
  }

  #named(alias: Alias): Node | undefined {
    return alias.resolve(this.#document);
  }

  // Own keys win over merged ones, which Gitea reads and GitHub does not know.
  #entries(pairs: readonly Pair[], start: number, depth: number): readonly Entry[] {
    const own = new Map<string, Entry>();
    const merged: Entry[] = [];
    for (const { key, value } of pairs) {
      const name = this.#yaml.isScalar(key) ? keyText(key) : undefined;
      if (name === undefined || !this.#yaml.isScalar(key)) continue;
      const at = key.range?.[0] ?? start;
      const made = this.node(value, at, depth + 1);
      if (name === '<<') merged.push(...mergedEntries(made));
      else own.set(name, { key: name, spot: this.spot(at), value: made });
    }
    return [...own.values(), ...merged.filter(({ key }) => !own.has(key))];
  }

  #scalar(node: Scalar, start: number): DocumentNode {
    const raw = this.#text.slice(start, node.range?.[1] ?? start);
    const spot = this.spot(start);
    if (node.value === null && raw.trim() === '') return { kind: 'nothing', spot };
    const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    const isLiteral = node.type === 'BLOCK_LITERAL';
    const spotOfLine = (line: number): Spot =>
      isLiteral ? { ...spot, line: spot.line + 1 + line, column: 1 } : spot;
    return {
      kind: 'text',
      text,
      spot,
      raw,
      spotAt: (offset) => this.spot(start + offset),
      spotOfLine,
    } satisfies TextNode;
  }
}

// `on` is a boolean in YAML 1.1; servers mean the word that stands there.
function keyText(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

function mergedEntries(node: DocumentNode): readonly Entry[] {
  if (node.kind === 'map') return node.entries;
  return node.kind === 'list' ? node.items.flatMap(mergedEntries) : [];
}

function invalid(
  file: string,
  message: string,
  place: { line?: number; column?: number } = {},
): ReadDocument {
  return {
    root: undefined,
    problems: [problem('WORKFLOW_INVALID', message, { where: { file, ...place } })],
  };
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 300);
}

/** Reads a YAML file; nothing that stands in it makes this throw. */
export async function readDocument(file: string, text: string): Promise<ReadDocument> {
  if (text.length > mostCharacters)
    return invalid(file, 'the file is larger than 1 MiB', { line: 1, column: 1 });
  const conflict = conflictIn(text);
  if (conflict !== undefined) return invalid(file, 'the file holds a merge conflict', conflict);
  const yaml = await import('yaml');
  try {
    const documents = yaml.parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
    const [document] = Array.isArray(documents) ? documents : [];
    if (document === undefined) return invalid(file, 'the file is empty', { line: 1, column: 1 });
    const reading = new Reading(yaml, document, file, text);
    const fault = document.errors[0];
    if (fault !== undefined) return invalid(file, firstLine(fault.message), reading.spot(fault.pos[0]));
    const root = reading.node(document.contents, 0);
    const { unknown } = reading;
    if (unknown !== undefined) return invalid(file, `there is no anchor “${unknown.name}”`, unknown.spot);
    return { root, problems: [] };
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError)
      return invalid(file, 'the file is nested too deeply to be read', { line: 1, column: 1 });
    return invalid(file, error instanceof Error ? firstLine(error.message) : 'the file cannot be read');
  }
}
