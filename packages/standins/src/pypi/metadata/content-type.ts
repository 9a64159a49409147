import { quoted } from '../names/python-text.ts';

const types = ['text/plain', 'text/x-rst', 'text/markdown'];
const shownTypes = `[${types.map(quoted).join(', ')}]`;

/** What is wrong with a description's content type (PyPA's "packaging" library, `metadata.py`). */
export function contentTypeProblem(value: string, field: string): string | undefined {
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
  if (!types.includes(type.toLowerCase()))
    return `'${field}' must be one of ${shownTypes}, not ${quoted(value)}`;
  const found = parameters.map((parameter) => /^([\w-]+)=(?:"([^"]*)"|([^\s"]+))$/.exec(parameter));
  if (found.includes(null)) return `${quoted(value)} is not a valid content type for '${field}'`;
  const named = new Map(found.map((match) => [match?.[1]?.toLowerCase(), match?.[2] ?? match?.[3] ?? '']));
  const charset = named.get('charset') ?? 'UTF-8';
  if (charset.toLowerCase() !== 'utf-8')
    return `'${field}' can only specify the UTF-8 charset, not ${quoted(charset)}`;
  const variant = named.get('variant') ?? 'GFM';
  if (type.toLowerCase() !== 'text/markdown' || ['GFM', 'CommonMark'].includes(variant)) return undefined;
  return `valid Markdown variants for '${field}' are ['GFM', 'CommonMark'], not ${quoted(variant)}`;
}
