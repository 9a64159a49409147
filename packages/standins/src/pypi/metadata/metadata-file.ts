import { fieldList, type MetadataFields } from './fields.ts';

/**
 * Reads METADATA or PKG-INFO: headers, an empty line, and perhaps the description (core metadata specification).
 *
 * Only values that span lines are put together again; nothing is checked.
 */
export function parseMetadataFile(bytes: Uint8Array): MetadataFields {
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  const end = text.indexOf('\n\n');
  const headers = headersOf(end === -1 ? text : text.slice(0, end));
  const body = end === -1 ? '' : text.slice(end + 2);
  const found = fieldList.map(([name, { header }]) => {
    const values = headers.filter(([each]) => each === header).map(([, value]) => value);
    return [name, name === 'description' && values.length === 0 && body !== '' ? [body] : values] as const;
  });
  return new Map(found.filter(([, values]) => values.length > 0));
}

function headersOf(text: string): readonly (readonly [name: string, value: string])[] {
  return text
    .replaceAll(/\n(?=[ \t])/g, '\u0000')
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':');
      const value = line.slice(at + 1).trim();
      return [line.slice(0, Math.max(at, 0)).toLowerCase(), value.replaceAll('\u0000', '\n')] as const;
    });
}
