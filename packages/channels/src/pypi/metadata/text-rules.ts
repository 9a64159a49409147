import type { CoreMetadata } from '../core-metadata.ts';
import { isMailAddress, isWebAddress, soleMailAddress } from './address.ts';
import { descriptionTypeFault } from './description-type.ts';
import type { Fault } from './fault.ts';
import { given } from './values.ts';

// What Python calls the end of a line, so that no reader sees two (PyPA `packaging`, `metadata.py`).
const lineBreaks = ['\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
const longestSummary = 512;
const longestLabel = 32;

function summaryFault(value: string): string | undefined {
  if (lineBreaks.some((end) => value.includes(end))) return 'one line';
  const { length } = [...value.slice(0, 2 * longestSummary + 1)];
  return length > longestSummary ? `at most ${longestSummary} characters` : undefined;
}

function mailFault(value: string): string | undefined {
  const address = soleMailAddress(value);
  return address === undefined || isMailAddress(address)
    ? undefined
    : 'an address such as “Name <name@example.org>”';
}

function webFault(value: string): string | undefined {
  return isWebAddress(value) ? undefined : 'an address that begins with http: or https:, without brackets';
}

function linkFault(value: string): string | undefined {
  const comma = value.indexOf(',');
  const label = (comma < 0 ? value : value.slice(0, comma)).trim();
  if (label === '') return 'a label, a comma and an address';
  if ([...label.slice(0, 2 * longestLabel + 1)].length > longestLabel)
    return `a label of at most ${longestLabel} characters`;
  return comma < 0 ? 'a label, a comma and an address' : webFault(value.slice(comma + 1).trim());
}

const rules: readonly (readonly [field: string, rule: (value: string) => string | undefined])[] = [
  ['Summary', summaryFault],
  ['Description-Content-Type', descriptionTypeFault],
  ['Author-email', mailFault],
  ['Maintainer-email', mailFault],
  ['Home-page', webFault],
  ['Download-URL', webFault],
  ['Project-URL', linkFault],
];

function repeatedLabels(metadata: CoreMetadata): readonly Fault[] {
  const seen = new Set<string>();
  const labels = given(metadata, 'Project-URL').map((value) => value.split(',', 1)[0]?.trim() ?? '');
  const repeated = labels.filter((label) => seen.size === seen.add(label).size);
  return repeated.map((found) => ({ field: 'Project-URL', found, expected: 'each label once' }));
}

/** What is wrong with the fields that people read and click. */
export function textFaults(metadata: CoreMetadata): readonly Fault[] {
  const faults = rules.flatMap(([field, rule]) =>
    given(metadata, field).map((found) => ({ field, found, expected: rule(found) })),
  );
  return [
    ...faults.flatMap(({ expected, ...fault }) => (expected === undefined ? [] : [{ ...fault, expected }])),
    ...repeatedLabels(metadata),
  ];
}
