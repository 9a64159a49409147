import { type Refusal, refusal } from '../refusal.ts';
import type { MetadataFault } from './fault.ts';
import type { MetadataFields } from './fields.ts';
import { indexFaults } from './index-rules.ts';
import { specificationFaults } from './specification-rules.ts';

/** Faults of these fields cause others, so they are told first (Warehouse, `forklift/legacy.py`). */
const foremost = ['metadata-version', 'name', 'version'];

/** The first reason to refuse a distribution that lies in what it says of itself. */
export function metadataProblem(metadata: MetadataFields): Refusal | undefined {
  const broken = specificationFaults(metadata);
  const fault = firstOf(broken.length > 0 ? broken : indexFaults(metadata));
  if (fault === undefined) return undefined;
  const sentence = fault.message.endsWith('.') ? fault.message : `${fault.message}.`;
  const place = fault.message.startsWith('The use of local versions')
    ? 'en/latest/specifications/version-specifiers/#local-version-identifiers'
    : 'specifications/core-metadata';
  return refusal(400, `${sentence} See https://packaging.python.org/${place} for more information.`);
}

function firstOf(faults: readonly MetadataFault[]): MetadataFault | undefined {
  const rank = ({ field }: MetadataFault) => {
    const at = foremost.indexOf(field);
    return at === -1 ? `1${field}` : `0${at}`;
  };
  return faults.toSorted((left, right) =>
    rank(left) < rank(right) ? -1 : rank(left) > rank(right) ? 1 : 0,
  )[0];
}
