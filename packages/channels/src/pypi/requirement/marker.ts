import { RequirementFault, type Scanner } from './scanner.ts';

type Operand = { readonly kind: 'variable' | 'text'; readonly text: string };

interface Comparison {
  readonly kind: 'comparison';
  readonly left: Operand;
  readonly operator: string;
  readonly right: Operand;
}

/** A condition on the environment that a requirement is installed in. */
export type Marker = Comparison | { readonly kind: 'and' | 'or'; readonly of: readonly Marker[] };

const variable =
  /(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/;
const operator = /===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b/;

// Deeper than anyone nests; a hostile marker must not exhaust the stack.
const deepest = 32;

function readOperand(scanner: Scanner): Operand {
  const quoted = scanner.take(/'[^']*'|"[^"]*"/);
  if (quoted !== undefined) return { kind: 'text', text: quoted.slice(1, -1) };
  return { kind: 'variable', text: scanner.demand(variable, 'a variable of markers or a quoted text') };
}

function readComparison(scanner: Scanner): Marker {
  const left = readOperand(scanner);
  scanner.blanks();
  const found = scanner.demand(operator, 'an operator of markers').replace(/\s+/g, ' ');
  scanner.blanks();
  return { kind: 'comparison', left, operator: found, right: readOperand(scanner) };
}

function readAtom(scanner: Scanner, depth: number): Marker {
  scanner.blanks();
  const isGroup = scanner.take(/\(/) !== undefined;
  const atom = isGroup ? readAny(scanner, depth + 1) : readComparison(scanner);
  if (isGroup) scanner.demand(/\)/, 'a closing parenthesis');
  scanner.blanks();
  return atom;
}

function readChain(scanner: Scanner, kind: 'and' | 'or', read: () => Marker): Marker {
  const first = read();
  const others: Marker[] = [];
  while (scanner.take(kind === 'and' ? /and\b/ : /or\b/) !== undefined) others.push(read());
  return others.length === 0 ? first : { kind, of: [first, ...others] };
}

function readAny(scanner: Scanner, depth: number): Marker {
  if (depth > deepest) throw new RequirementFault(`its marker is nested more than ${deepest} times`);
  const readAll = () => readChain(scanner, 'and', () => readAtom(scanner, depth));
  return readChain(scanner, 'or', readAll);
}

/** Reads the marker of a requirement (PEP 508, now the PyPA dependency specifiers specification). */
export function readMarker(scanner: Scanner): Marker {
  return readAny(scanner, 0);
}

function comparesExtra({ left, right }: Comparison): boolean {
  return [left, right].some(({ kind, text }) => kind === 'variable' && /^extras?$/.test(text));
}

/** Whether a marker can hold in an installation without extras; what depends on the machine can. */
export function holdsWithoutExtras(marker: Marker): boolean {
  if (marker.kind === 'comparison')
    return !comparesExtra(marker) || ['!=', 'not in'].includes(marker.operator);
  return marker.kind === 'and' ? marker.of.every(holdsWithoutExtras) : marker.of.some(holdsWithoutExtras);
}

function operandText({ kind, text }: Operand): string {
  if (kind === 'variable') return text.replaceAll('.', '_');
  return text.includes('"') ? `'${text}'` : `"${text}"`;
}

/** A marker in one spelling. */
export function markerText(marker: Marker): string {
  if (marker.kind === 'comparison')
    return `${operandText(marker.left)} ${marker.operator} ${operandText(marker.right)}`;
  const parts = marker.of.map((each) =>
    each.kind === 'comparison' ? markerText(each) : `(${markerText(each)})`,
  );
  return parts.join(` ${marker.kind} `);
}
