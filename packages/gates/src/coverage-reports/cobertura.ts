import { isRecord } from '@lockstep/core';
import type { CoverageReport } from './report.ts';
import { type Measure, type Share, shareOf, shareOfHits, shareOfRate } from './share.ts';

const attributes = {
  lines: ['@lines-covered', '@lines-valid', '@line-rate'],
  branches: ['@branches-covered', '@branches-valid', '@branch-rate'],
} as const;

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : [value]).filter(isRecord);
}

/** The elements at a path, whichever of them there are several of. */
function elements(root: Readonly<Record<string, unknown>>, ...path: readonly string[]) {
  return path.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (found, name) => found.flatMap((each) => listOf(each[name])),
    [root],
  );
}

function hitsOf(lines: readonly Readonly<Record<string, unknown>>[]): readonly number[] {
  return lines.map((line) => Number(line['@hits'])).filter((hits) => Number.isFinite(hits));
}

const classes = ['packages', 'package', 'classes', 'class'] as const;

function functionsOf(coverage: Readonly<Record<string, unknown>>): Share | undefined {
  const methods = elements(coverage, ...classes, 'methods', 'method');
  if (methods.length === 0) return undefined;
  return shareOfHits(methods.map((method) => Math.max(0, ...hitsOf(elements(method, 'lines', 'line')))));
}

// Counts say it exactly; a rate was rounded by whoever wrote it, and older tools write nothing else.
function measured(
  coverage: Readonly<Record<string, unknown>>,
  measure: 'lines' | 'branches',
): Share | undefined {
  const [covered, valid, rate] = attributes[measure];
  if (coverage[valid] !== undefined) return shareOf(coverage[covered], coverage[valid]);
  const hits = measure === 'lines' ? hitsOf(elements(coverage, ...classes, 'lines', 'line')) : [];
  if (hits.length > 0) return shareOfHits(hits);
  const text = coverage[rate];
  return typeof text === 'string' ? shareOfRate(text) : undefined;
}

/**
 * Reads Cobertura's XML (its `coverage-04.dtd`).
 * @throws whatever the XML parser throws; entities are not expanded, and nothing is fetched.
 */
export async function readCobertura(text: string): Promise<CoverageReport | undefined> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseAttributeValue: false,
    parseTagValue: false,
    processEntities: false,
  });
  const document: unknown = parser.parse(text);
  const coverage = isRecord(document) ? document.coverage : undefined;
  if (!isRecord(coverage)) return undefined;
  const tell = (measure: Measure) =>
    measure === 'functions' ? functionsOf(coverage) : measured(coverage, measure);
  return { form: 'Cobertura', tell };
}
