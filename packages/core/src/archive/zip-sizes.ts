import { type RefuseEntry, type ZipExtra, zip64Id } from './zip-extra.ts';
import type { ZipFields } from './zip-header.ts';
import { uint64 } from './zip-input.ts';

/** What a field of 32 bits holds when a zip64 field holds the number (APPNOTE 4.5.3). */
export const elsewhere = 0xffffffff;

/** The sizes of an entry, wherever they stood. */
export interface ZipSizes {
  readonly packed: number;
  readonly size: number;
}

/** Sizes in a local header; `wide` tells whether a data descriptor then has 64 bits for them (APPNOTE 4.3.9.2). */
export interface LocalSizes extends ZipSizes {
  readonly wide: boolean;
}

/**
 * The sizes of a local header.
 *
 * There a zip64 field must hold both. Some packers always write it (mrkkrp/zip, pull request 113), beside the same sizes
 * in the header: then they must agree.
 */
export function localSizes(header: ZipFields, extra: ZipExtra, refuse: RefuseEntry): LocalSizes {
  const field = extra.get(zip64Id);
  if (field === undefined) {
    const { packed, size } = header;
    if (packed === elsewhere || size === elsewhere) throw refuse('lacks the zip64 field that its sizes need');
    return { packed, size, wide: false };
  }
  if (field.length !== 16) throw refuse(`has a zip64 field of ${field.length} bytes in its header`);
  const [size, packed] = [uint64(field, 0), uint64(field, 8)];
  if (!agrees(header.size, size) || !agrees(header.packed, packed))
    throw refuse('has one size in its header and another in its zip64 field');
  return { packed, size, wide: true };
}

/** The sizes of an entry in the central directory, and where its local header starts. */
export interface CentralSizes extends ZipSizes {
  readonly offset: number;
}

/** The sizes of an entry in the central directory: a zip64 field holds exactly those numbers that are not there. */
export function centralSizes(header: CentralSizes, extra: ZipExtra, refuse: RefuseEntry): CentralSizes {
  const field = extra.get(zip64Id);
  const moved = [header.size, header.packed, header.offset].filter((value) => value === elsewhere).length;
  if ((field?.length ?? 0) !== 8 * moved || (field !== undefined && moved === 0))
    throw refuse('has a zip64 field in the central directory that does not hold what it needs');
  if (field === undefined) return header;
  let at = 0;
  const resolve = (value: number) => {
    if (value !== elsewhere) return value;
    at += 8;
    return uint64(field, at - 8);
  };
  const size = resolve(header.size);
  const packed = resolve(header.packed);
  return { size, packed, offset: resolve(header.offset) };
}

function agrees(inHeader: number, inField: number): boolean {
  return inHeader === elsewhere || inHeader === inField;
}
