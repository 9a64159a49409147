/** One part of a form. */
export interface FormPart {
  readonly name: string;
  /** Only a file has one. */
  readonly fileName?: string;
  readonly type: string;
  readonly content: Uint8Array;
}

const maxParts = 10_000;
const maxHeaderBytes = 8192;
const newline = '\r\n';

/**
 * Takes a `multipart/form-data` body apart (RFC 7578, RFC 2046 section 5.1), or gives undefined when it is not one.
 *
 * Stricter than the registry on purpose: nothing may stand before the first delimiter or after the last, lines of
 * headers end in CRLF, and every part has a name.
 */
export function parseMultipart(contentType: string, body: Uint8Array): readonly FormPart[] | undefined {
  const boundary = boundaryOf(contentType);
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (boundary === undefined || !bytes.subarray(0, boundary.length).equals(boundary)) return undefined;
  const delimiter = Buffer.concat([Buffer.from(newline), boundary]);
  const parts: FormPart[] = [];
  let at = boundary.length;
  while (isNewline(bytes, at)) {
    const end = bytes.indexOf(delimiter, at);
    const part = end === -1 ? undefined : parsePart(bytes.subarray(at + newline.length, end));
    if (part === undefined || parts.push(part) > maxParts) return undefined;
    at = end + delimiter.length;
  }
  const rest = bytes.toString('latin1', at);
  return rest === '--' || rest === `--${newline}` ? parts : undefined;
}

function boundaryOf(contentType: string): Buffer | undefined {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  if (type.toLowerCase() !== 'multipart/form-data') return undefined;
  const found = parameters.map((each) => /^boundary=(?:"([^"]+)"|([^\s"]+))$/i.exec(each)).find(Boolean);
  const boundary = found?.[1] ?? found?.[2] ?? '';
  return boundary === '' || boundary.length > 70 ? undefined : Buffer.from(`--${boundary}`);
}

function isNewline(bytes: Buffer, at: number): boolean {
  return bytes.toString('latin1', at, at + newline.length) === newline;
}

function parsePart(bytes: Buffer): FormPart | undefined {
  const end = bytes.indexOf(newline + newline);
  if (end === -1 || end > maxHeaderBytes) return undefined;
  const headers = new Map(bytes.toString('utf8', 0, end).split(newline).map(splitHeader));
  const disposition = headers.get('content-disposition') ?? '';
  const name = parameterOf(disposition, 'name');
  if (!/^form-data\s*;/i.test(disposition) || name === undefined) return undefined;
  const fileName = parameterOf(disposition, 'filename');
  return {
    name,
    ...(fileName !== undefined && { fileName }),
    type: headers.get('content-type') ?? 'text/plain',
    content: bytes.subarray(end + 2 * newline.length),
  };
}

function splitHeader(line: string): readonly [name: string, value: string] {
  const at = line.indexOf(':');
  return [line.slice(0, Math.max(at, 0)).trim().toLowerCase(), line.slice(at + 1).trim()];
}

/** Browsers escape quotes and line ends in names with a percent sign, older clients with a backslash. */
function parameterOf(disposition: string, parameter: string): string | undefined {
  const pattern = new RegExp(`;\\s*${parameter}="((?:[^"\\\\]|\\\\.)*)"`, 'i');
  const value = pattern.exec(disposition)?.[1];
  return value
    ?.replaceAll(/\\(.)/g, '$1')
    .replaceAll(/%(?:22|0D|0A)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}
