import type { LockstepError } from '../errors/lockstep-error.ts';
import { printable } from './refusal.ts';

/** The records of one pax header: keyword to raw value. */
export type PaxRecords = ReadonlyMap<string, Uint8Array>;

interface PaxRecord {
  readonly keyword: string;
  readonly value: Uint8Array;
  readonly end: number;
}

/**
 * Parses the records of a pax header (POSIX.1-2001 pax, "pax Extended Header": `LENGTH KEYWORD=VALUE\n`).
 *
 * Stricter than the standard in two points: a keyword may occur once, and no value may hold a newline, because
 * node-tar splits at newlines and would read a record that others see as part of a value.
 */
export function parsePax(content: Uint8Array, refuse: (why: string) => LockstepError): PaxRecords {
  const text = Buffer.from(content).toString('latin1');
  const records = new Map<string, Uint8Array>();
  for (let start = 0; start < text.length; ) {
    const record = recordAt(text, start);
    if (record === undefined) throw refuse('has a malformed pax header');
    const { keyword, value, end } = record;
    if (value.includes(0x0a)) throw refuse(`has a newline in the pax header ${printable(keyword)}`);
    if (records.has(keyword)) throw refuse(`sets the pax header ${printable(keyword)} twice`);
    records.set(keyword, value);
    start = end;
  }
  return records;
}

// The length counts the whole record, its own digits and the newline at the end included.
function recordAt(text: string, start: number): PaxRecord | undefined {
  const head = /([1-9][0-9]{0,8}) ([^=\n]+)=/y;
  head.lastIndex = start;
  const [, length, keyword] = head.exec(text) ?? [];
  if (length === undefined || keyword === undefined) return undefined;
  const end = start + Number(length);
  if (head.lastIndex >= end || text[end - 1] !== '\n') return undefined;
  return { keyword, value: Buffer.from(text.slice(head.lastIndex, end - 1), 'latin1'), end };
}
