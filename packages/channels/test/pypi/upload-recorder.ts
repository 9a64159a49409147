import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One part of a multipart/form-data body. */
export interface FormPart {
  readonly disposition: string;
  readonly name: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

/** Takes a multipart/form-data body apart; it throws on any byte that is out of place. */
export function partsOf(contentType: string, body: Buffer): readonly FormPart[] {
  const boundary = /^multipart\/form-data; boundary=([\w-]+)$/.exec(contentType)?.[1];
  if (boundary === undefined) throw new Error(`no boundary in ${contentType}`);
  // The first line has no line break before it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const line = Buffer.from(`\r\n--${boundary}`);
  const parts: FormPart[] = [];
  let start = whole.indexOf(line) + line.length;
  for (let end = whole.indexOf(line, start); end >= 0; end = whole.indexOf(line, start)) {
    parts.push(partOf(whole.subarray(start, end)));
    start = end + line.length;
  }
  if (whole.indexOf(line) !== 0 || whole.subarray(start).toString() !== '--\r\n')
    throw new Error('text around the form');
  return parts;
}

function partOf(bytes: Buffer): FormPart {
  const end = bytes.indexOf('\r\n\r\n');
  const [first, ...lines] = bytes.subarray(0, end).toString().split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => line.split(': ', 2).map((each) => each.toLowerCase())),
  );
  const [, disposition = ''] = lines[0]?.split(': ', 2) ?? [];
  const name = /\bname="([^"]*)"/.exec(disposition)?.[1];
  if (first !== '' || end < 0 || name === undefined) throw new Error('a part without a head');
  const type: string | undefined = headers['content-type'];
  return { disposition, name, bytes: bytes.subarray(end + 4), ...(type !== undefined && { type }) };
}

/** A server that takes every upload and keeps it. */
export interface UploadRecorder {
  readonly url: string;
  /** By the file's name. */
  readonly uploads: ReadonlyMap<string, readonly FormPart[]>;
  close(): Promise<void>;
}

/** The name of the file in an upload. */
export function fileIn(parts: readonly FormPart[]): string {
  const disposition = parts.find(({ name }) => name === 'content')?.disposition ?? '';
  return /filename="([^"]*)"/.exec(disposition)?.[1] ?? '';
}

/** Starts a recorder on loopback. */
export async function startUploadRecorder(): Promise<UploadRecorder> {
  const uploads = new Map<string, readonly FormPart[]>();
  const server = createServer(async (request, response) => {
    const parts = partsOf(request.headers['content-type'] ?? '', await buffer(request));
    uploads.set(fileIn(parts), parts);
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy/`;
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url, uploads, close };
}
