import type { LockstepError } from '../errors/lockstep-error.ts';

/** The records of one pax header: keyword to raw value. */
export type PaxRecords = ReadonlyMap<string, Uint8Array>;

const [newline, equals, space] = [0x0a, 0x3d, 0x20];
const lengthDigits = /^[1-9][0-9]{0,8}$/;

/**
 * Parses the records of a pax header (POSIX.1-2001 pax, "pax Extended Header": `LENGTH KEYWORD=VALUE\n`).
 *
 * Stricter than the standard in two points: a keyword may occur once, and no value may hold a newline, because
 * node-tar splits at newlines and would read a record that others see as part of a value.
 */
export function parsePax(content: Uint8Array, refuse: (why: string) => LockstepError): PaxRecords {
  const records = new Map<string, Uint8Array>();
  for (let start = 0; start < content.length; ) {
    const record = recordAt(content, start);
    if (record === undefined) throw refuse('has a malformed pax header');
    const [keyword, value] = split(record);
    if (keyword === '' || value.includes(newline))
      throw refuse('has a pax header that readers split differently');
    if (records.has(keyword)) throw refuse(`has a pax header that sets ${JSON.stringify(keyword)} twice`);
    records.set(keyword, value);
    start += lengthAt(content, start);
  }
  return records;
}

// The record without its length and newline.
function recordAt(content: Uint8Array, start: number): Uint8Array | undefined {
  const length = lengthAt(content, start);
  const end = start + length;
  const open = content.indexOf(space, start) + 1;
  const honest = length > 0 && end <= content.length && open < end && content[end - 1] === newline;
  return honest ? content.subarray(open, end - 1) : undefined;
}

// The length of a record counts its own digits; 0 when it is none.
function lengthAt(content: Uint8Array, start: number): number {
  const end = content.indexOf(space, start);
  const digits = Buffer.from(content.subarray(start, Math.min(end, start + 10))).toString('latin1');
  return end !== -1 && lengthDigits.test(digits) ? Number(digits) : 0;
}

function split(record: Uint8Array): [keyword: string, value: Uint8Array] {
  const at = record.indexOf(equals);
  if (at === -1) return ['', record];
  return [Buffer.from(record.subarray(0, at)).toString(), record.subarray(at + 1)];
}
