/** What stands in a field. */
export type Content = string | Uint8Array;

/** The end record. */
export interface RawEnd {
  readonly disk?: number;
  readonly countHere?: number;
  readonly count?: number;
  readonly length?: number;
  readonly offset?: number;
  readonly commentLength?: number;
  readonly comment?: Content;
}

/** The zip64 end record and its locator; null leaves the locator out. */
export interface RawZip64 {
  readonly recordLength?: number;
  readonly extra?: Uint8Array;
  readonly disk?: number;
  readonly countHere?: number;
  readonly count?: number;
  readonly length?: number;
  readonly offset?: number;
  readonly locator?: { readonly disk?: number; readonly at?: number; readonly disks?: number } | null;
}

/** Numbers of 2, 4 or 8 bytes, little-endian. */
export function numbers(...parts: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([bytes, value]) => {
      const part = Buffer.alloc(8);
      part.writeBigUInt64LE(BigInt(value));
      return part.subarray(0, bytes);
    }),
  );
}

/** An end record. */
export function end(raw: RawEnd = {}): Buffer {
  const { disk = 0, count = 0, countHere = count, length = 0, offset = 0 } = raw;
  const comment = Buffer.from(raw.comment ?? '');
  const fixed = numbers(
    ...([
      [4, 0x06054b50],
      [2, disk],
      [2, disk],
    ] as const),
    ...([
      [2, countHere],
      [2, count],
      [4, length],
      [4, offset],
    ] as const),
    [2, raw.commentLength ?? comment.length],
  );
  return Buffer.concat([fixed, comment]);
}

/** A zip64 end record that starts at `start`, and its locator. */
export function zip64End(shape: RawZip64, raw: RawZip64, start: number): Buffer {
  const { count = 0, countHere = count, length = 0, offset = 0, disk = 0 } = { ...shape, ...raw };
  const surplus = Buffer.from(raw.extra ?? []);
  const record = numbers(
    ...([
      [4, 0x06064b50],
      [8, raw.recordLength ?? 44 + surplus.length],
    ] as const),
    ...([
      [2, 45],
      [2, 45],
      [4, disk],
      [4, disk],
    ] as const),
    ...([
      [8, countHere],
      [8, count],
      [8, length],
      [8, offset],
    ] as const),
  );
  if (raw.locator === null) return Buffer.concat([record, surplus]);
  const { disk: on = 0, at = start, disks = 1 } = raw.locator ?? {};
  const locator = numbers([4, 0x07064b50], [4, on], [8, at], [4, disks]);
  return Buffer.concat([record, surplus, locator]);
}
