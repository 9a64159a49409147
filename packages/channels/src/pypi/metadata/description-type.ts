const types = ['text/plain', 'text/x-rst', 'text/markdown'];

const parameter = /^\s*([\w!#$&+.^`|~-]+)\s*=\s*(?:"([^"\\]*)"|([^\s";]+))\s*$/;

function parametersOf(parts: readonly string[]): ReadonlyMap<string, string> | undefined {
  const pairs = parts.map((part) => parameter.exec(part));
  const written = pairs.filter((pair) => pair !== null);
  if (written.length < pairs.length) return undefined;
  return new Map(written.map(([, name, quoted, bare]) => [name?.toLowerCase() ?? '', quoted ?? bare ?? '']));
}

/**
 * What is wrong with a content type of a description, as the end of “expected …”; undefined when nothing is.
 *
 * Source: the PyPA core metadata specification, "Description-Content-Type".
 */
export function descriptionTypeFault(text: string): string | undefined {
  const [type = '', ...rest] = text.split(';');
  const parameters = parametersOf(rest);
  if (!types.includes(type.trim().toLowerCase())) return `one of ${types.join(', ')}`;
  if (parameters === undefined) return 'parameters such as “charset=UTF-8”';
  if (parameters.get('charset')?.toLowerCase() !== 'utf-8' && parameters.has('charset'))
    return 'the charset UTF-8';
  const variant = parameters.get('variant');
  const isMarkdown = type.trim().toLowerCase() === 'text/markdown';
  if (isMarkdown && variant !== undefined && !['GFM', 'CommonMark'].includes(variant))
    return 'the variant GFM or CommonMark';
  return undefined;
}
