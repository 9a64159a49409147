import { normalName } from '../package-name.ts';
import { type Marker, markerText, readMarker } from './marker.ts';
import { RequirementFault, type Scanner, scannerOf } from './scanner.ts';
import { specifierClause } from './specifier.ts';

/** A dependency as metadata names it. */
export interface Requirement {
  /** Normalised. */
  readonly name: string;
  /** Normalised and sorted. */
  readonly extras: readonly string[];
  /** Clauses of its version specifier, sorted. */
  readonly versions: readonly string[];
  /** Where it is fetched from, if not from an index. */
  readonly url?: string;
  readonly marker?: Marker;
}

// It must not swallow a hyphen or dot at its end, so it is matched as words with separators between them.
const identifier = /[a-z0-9]+(?:[-_.]+[a-z0-9]+)*/i;

function readExtras(scanner: Scanner): readonly string[] {
  if (scanner.take(/\[/) === undefined) return [];
  scanner.blanks();
  const first = scanner.take(identifier);
  const extras = first === undefined ? [] : [first];
  scanner.blanks();
  while (extras.length > 0 && scanner.take(/,[ \t]*/) !== undefined) {
    extras.push(scanner.demand(identifier, 'the name of an extra'));
    scanner.blanks();
  }
  scanner.demand(/\]/, 'a closing bracket');
  return [...new Set(extras.map(normalName))].sort();
}

function readVersions(scanner: Scanner): readonly string[] {
  const isGroup = scanner.take(/\([ \t]*/) !== undefined;
  const clauses: string[] = [];
  for (let clause = scanner.take(specifierClause); clause !== undefined; ) {
    clauses.push(clause.replace(/\s+/g, ''));
    scanner.blanks();
    clause = scanner.take(/,[ \t]*/) === undefined ? undefined : scanner.take(specifierClause);
  }
  if (isGroup) scanner.demand(/\)/, 'a clause of a version specifier or a closing parenthesis');
  return [...new Set(clauses)].sort();
}

function readMarkerIfAny(scanner: Scanner): { marker?: Marker } {
  scanner.blanks();
  if (scanner.atEnd) return {};
  scanner.demand(/;/, 'a version specifier, a semicolon or the end');
  return { marker: readMarker(scanner) };
}

function readSource(scanner: Scanner): Pick<Requirement, 'url' | 'versions'> {
  if (scanner.take(/@[ \t]*/) === undefined) return { versions: readVersions(scanner) };
  const url = scanner.demand(/[^ \t]+/, 'an address');
  if (!scanner.atEnd) scanner.demand(/[ \t]+/, 'a blank behind the address');
  return { versions: [], url };
}

/**
 * Reads one dependency.
 *
 * Source: PEP 508, now the PyPA dependency specifiers specification.
 * @returns what is wrong, as a fault, when it is no requirement.
 */
export function parseRequirement(text: string): Requirement | RequirementFault {
  const scanner = scannerOf(text);
  try {
    scanner.blanks();
    const name = normalName(scanner.demand(identifier, 'a name'));
    scanner.blanks();
    const extras = readExtras(scanner);
    scanner.blanks();
    const requirement = { name, extras, ...readSource(scanner), ...readMarkerIfAny(scanner) };
    scanner.blanks();
    scanner.demand(/$/, 'the end');
    return requirement;
  } catch (error) {
    if (error instanceof RequirementFault) return error;
    throw error;
  }
}

/** Whether a text was a requirement. */
export function isRequirement(found: Requirement | RequirementFault): found is Requirement {
  return !(found instanceof RequirementFault);
}

/** A requirement in one spelling, so that two that mean the same are equal. */
export function requirementText({ name, extras, versions, url, marker }: Requirement): string {
  const wanted = extras.length === 0 ? name : `${name}[${extras.join(',')}]`;
  const source = url === undefined ? versions.join(',') : ` @ ${url} `;
  return `${wanted}${source}${marker === undefined ? '' : `; ${markerText(marker)}`}`;
}
