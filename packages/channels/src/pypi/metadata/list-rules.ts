import type { CoreMetadata } from '../core-metadata.ts';
import type { Fault } from './fault.ts';
import { fieldOf } from './fields.ts';
import { given } from './values.ts';

const fixed = ['Metadata-Version', 'Name', 'Version', 'Dynamic'];

function dynamicFaults(metadata: CoreMetadata): readonly Fault[] {
  const wrong = given(metadata, 'Dynamic').filter((value) => {
    const field = fieldOf(value);
    return field === undefined || fixed.includes(field.name);
  });
  const expected = `the name of a field other than ${fixed.join(', ')}`;
  return wrong.map((found) => ({ field: 'Dynamic', found, expected }));
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from ' +
    'global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);
const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;

function isImport(value: string): boolean {
  const [name = '', option, ...more] = value.split(';');
  const parts = name.trimEnd().split('.');
  const isName = parts.every((part) => identifier.test(part) && !keywords.has(part));
  return isName && more.length === 0 && (option === undefined || option.trim() === 'private');
}

function importFaults(metadata: CoreMetadata): readonly Fault[] {
  return ['Import-Name', 'Import-Namespace'].flatMap((field) => {
    const wrong = given(metadata, field).filter((value) => !isImport(value));
    return wrong.map((found) => ({
      field,
      found,
      expected: 'the name of a module, perhaps with “; private”',
    }));
  });
}

/** What is wrong with the fields that name fields or modules. */
export function listFaults(metadata: CoreMetadata): readonly Fault[] {
  return [...dynamicFaults(metadata), ...importFaults(metadata)];
}
