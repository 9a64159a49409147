import { type Problem, problem } from '@lockstep/core';
import { foreignText } from '../../registry/foreign-text.ts';
import type { CoreMetadata } from '../core-metadata.ts';
import { dependencyFaults } from './dependency-rules.ts';
import { type MetadataDocument, parseDocument, type WrittenField } from './document.ts';
import { type Fault, faultProblem, type MetadataPlace } from './fault.ts';
import { fieldOf } from './fields.ts';
import { ageFaults, identityFaults } from './identity-rules.ts';
import { licenceFaults } from './licence-rules.ts';
import { listFaults } from './list-rules.ts';
import { textFaults } from './text-rules.ts';

const rules: readonly ((metadata: CoreMetadata) => readonly Fault[])[] = [
  identityFaults,
  ageFaults,
  textFaults,
  dependencyFaults,
  licenceFaults,
  listFaults,
];

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function syntaxProblem(why: string, { file, document }: MetadataPlace): Problem {
  const where = { file, key: document };
  return problem('METADATA_INVALID', `${file}: its ${document} ${why}`, { where });
}

function syntaxProblems(
  { brokenLine }: MetadataDocument,
  text: string,
  place: MetadataPlace,
): readonly Problem[] {
  const broken = `has a line ${brokenLine} that is neither a field nor the end of them`;
  return [
    ...(text.includes('\0') ? [syntaxProblem('holds a NUL character, which no registry stores', place)] : []),
    ...(brokenLine === undefined ? [] : [syntaxProblem(broken, place)]),
  ];
}

function unknownFaults(fields: readonly WrittenField[]): readonly Fault[] {
  const unknown = new Map<string, string>();
  for (const { name, value } of fields) {
    if (fieldOf(name) === undefined && !unknown.has(name)) unknown.set(name, value);
  }
  const expected = 'a field of the core metadata specification';
  return [...unknown].map(([name, found]) => ({ field: foreignText(name), found, expected }));
}

function collect({ fields, body }: MetadataDocument): ReadonlyMap<string, readonly string[]> {
  const collected = new Map<string, string[]>();
  const add = (name: string, value: string) => {
    const values = collected.get(name);
    if (values === undefined) collected.set(name, [value]);
    else values.push(value);
  };
  for (const { name, value } of fields) {
    const field = fieldOf(name);
    if (field !== undefined) add(field.name, value);
  }
  if (body !== '') add('Description', body);
  return collected;
}

function repeatedFaults(metadata: CoreMetadata): readonly Fault[] {
  const repeated = [...metadata].filter(([name, values]) => values.length > 1 && !fieldOf(name)?.multiple);
  return repeated.map(([field, values]) => ({ field, found: values[1], expected: 'the field once' }));
}

/** What a document says, and what is wrong with it. */
export interface ReadMetadata {
  readonly metadata: CoreMetadata;
  readonly problems: readonly Problem[];
}

// A hostile document could have a fault in each of a million fields.
const mostProblems = 100;

/**
 * Reads a metadata document as the registry would.
 *
 * Source: the PyPA core metadata specification, and what PyPI adds to it (Warehouse, `forklift/metadata.py`).
 * @returns problems `METADATA_INVALID`.
 */
export function readMetadata(bytes: Uint8Array, place: MetadataPlace): ReadMetadata {
  const text = decode(bytes);
  if (text === undefined) return { metadata: new Map(), problems: [syntaxProblem('is not UTF-8', place)] };
  const document = parseDocument(text);
  const metadata = collect(document);
  const faults = [
    ...unknownFaults(document.fields),
    ...repeatedFaults(metadata),
    ...rules.flatMap((rule) => rule(metadata)),
  ];
  const problems = faults.slice(0, mostProblems).map((fault) => faultProblem(fault, place));
  return { metadata, problems: [...syntaxProblems(document, text, place), ...problems] };
}
