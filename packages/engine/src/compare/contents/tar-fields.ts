import { parseTarNumber } from '@lockstep/core';
import { utcTime } from './utc-time.ts';

/** Bytes of a header block, and the unit that contents are padded to. */
export const blockSize = 512;

const posixMagic = 'ustar\x0000';
const gnuMagic = 'ustar  \0';

const kinds: Readonly<Record<string, string>> = {
  '\0': 'file',
  0: 'file',
  1: 'hard link',
  2: 'symbolic link',
  3: 'character device',
  4: 'block device',
  5: 'directory',
  6: 'fifo',
  7: 'contiguous file',
  S: 'sparse file',
};

/** The fields of one header block (POSIX.1-1988 ustar), decoded and not judged. */
export interface TarFields {
  readonly type: string;
  readonly kind: string;
  readonly path: string;
  /** Undefined where the field holds no number. */
  readonly size: number | undefined;
  readonly traits: ReadonlyMap<string, string>;
}

function textAt(block: Buffer, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end === -1 ? length : end).toString();
}

function numberAt(block: Buffer, start: number, length: number): number | undefined {
  const field = block.subarray(start, start + length);
  if (field.every((byte) => byte === 0 || byte === 0x20)) return 0;
  const number = parseTarNumber(field);
  return number.state === 'valid' ? number.value : undefined;
}

/** Whether the checksum of a header block fits, which is the sign that it is one. */
export function isHeader(block: Buffer): boolean {
  if (block.length < blockSize) return false;
  let sum = 8 * 0x20;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte;
  return numberAt(block, 148, 8) === sum;
}

function layoutOf(magic: string): string {
  if (magic === posixMagic) return 'ustar';
  return magic === gnuMagic ? 'GNU' : 'old (V7)';
}

function ownerOf(block: Buffer, layout: string): string {
  const [user, group] = [108, 116].map((at) => numberAt(block, at, 8) ?? 'no number');
  const names = layout === 'old (V7)' ? ['', ''] : [textAt(block, 265, 32), textAt(block, 297, 32)];
  return `${user}:${group}${names.some((name) => name !== '') ? ` (${names.join(':')})` : ''}`;
}

/** Octal with a leading zero, as `chmod` takes it. */
export function modeText(mode: number): string {
  return `0${mode.toString(8).padStart(3, '0')}`;
}

/** Reads the fields of a header block. */
export function readTarFields(block: Buffer): TarFields {
  const type = String.fromCharCode(block[156] ?? 0);
  const layout = layoutOf(block.toString('latin1', 257, 265));
  const prefix = layout === 'ustar' ? textAt(block, 345, 155) : '';
  const [mode, time] = [numberAt(block, 100, 8), numberAt(block, 136, 12)];
  const link = textAt(block, 157, 100);
  const name = textAt(block, 0, 100);
  return {
    type,
    kind: kinds[type] ?? `type ${JSON.stringify(type)}`,
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: numberAt(block, 124, 12),
    traits: new Map([
      ['mode', mode === undefined ? 'no number' : modeText(mode)],
      ['mtime', time === undefined ? 'no number' : utcTime(time)],
      ['owner', ownerOf(block, layout)],
      ['layout', layout],
      ...(link === '' ? [] : [['link', link] as const]),
    ]),
  };
}
