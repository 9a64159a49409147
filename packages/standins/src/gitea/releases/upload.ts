import type { StandInRequest } from '../../exchange.ts';
import { refusals } from '../http/refusal.ts';

/** A file as it was sent. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const headEnd = Buffer.from('\r\n\r\n');

// RFC 7578: each part between boundaries, with a line end before the next one.
function partsOf(body: Uint8Array, boundary: string): readonly Buffer[] {
  const bytes = Buffer.concat([Buffer.from('\r\n'), body]);
  const mark = Buffer.from(`\r\n--${boundary}`);
  const starts: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) starts.push(at);
  return starts
    .slice(0, -1)
    .map((start, index) => bytes.subarray(start + mark.length + 2, starts[index + 1]));
}

function fileIn(part: Buffer): UploadedFile | undefined {
  const end = part.indexOf(headEnd);
  const head = part.subarray(0, Math.max(end, 0)).toString();
  if (!/name="attachment"/.test(head)) return undefined;
  const [, name = ''] = /filename="([^"]*)"/.exec(head) ?? [];
  return { name, bytes: part.subarray(end + headEnd.length) };
}

/**
 * The file in an upload: the part “attachment” of a form, or the whole body as `application/octet-stream`.
 * @throws GiteaRefusal 400 when there is none.
 */
export function uploadedFile({ headers, body, query }: StandInRequest): UploadedFile {
  const type = headers['content-type'] ?? '';
  const wanted = query.get('name') ?? '';
  if (!/^multipart\/form-data/i.test(type)) {
    // go-gitea/gitea, routers/api/v1/repo/release_attachment.go: a bare body has no name of its own.
    if (wanted === '') throw refusals.badUpload('name is required');
    return { name: wanted, bytes: body };
  }
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(type) ?? [];
  const file = partsOf(body, quoted ?? plain ?? '')
    .map(fileIn)
    .find((each) => each !== undefined);
  if (file === undefined) throw refusals.badUpload('http: no such file');
  return { name: wanted || file.name, bytes: file.bytes };
}

const mebibyte = 1024 * 1024;

/** Endings and media types, as `ALLOWED_TYPES` has them; an empty list allows everything. */
function isAllowed(name: string, types: string): boolean {
  const patterns = types
    .split(',')
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '');
  const lower = name.toLowerCase();
  return (
    patterns.length === 0 ||
    patterns.some((type) => type === '*/*' || (type.startsWith('.') && lower.endsWith(type)))
  );
}

/** Refuses a file that is of no allowed type, or too large. */
export function checkUpload(
  { name, bytes }: UploadedFile,
  { releaseTypes, releaseMaxSize }: { readonly releaseTypes: string; readonly releaseMaxSize: number },
): void {
  if (!isAllowed(name, releaseTypes)) throw refusals.typeForbidden();
  if (bytes.byteLength > releaseMaxSize * mebibyte) throw refusals.tooLarge(releaseMaxSize * mebibyte);
}
