type Field = readonly [type: number, data: string | Uint8Array];

function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

/** One section of a macaroon’s second binary form, with its end mark. */
export function section(...fields: readonly Field[]): Buffer {
  const parts = fields.map(([type, data]) => {
    const bytes = Buffer.from(data);
    return Buffer.concat([Buffer.from([...varint(type), ...varint(bytes.length)]), bytes]);
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
}

/** The bytes of a token with these conditions. */
export function tokenBytes(location: string, caveats: readonly unknown[]): Buffer {
  const header = section([1, location], [2, '00000000-0000-4000-8000-000000000000']);
  const conditions = caveats.map((caveat) => section([2, JSON.stringify(caveat)]));
  const signature = Buffer.from([6, 32, ...new Uint8Array(32).fill(7)]);
  return Buffer.concat([Buffer.from([2]), header, ...conditions, Buffer.from([0]), signature]);
}

/** A token as a registry hands it out. */
export function encoded(bytes: Uint8Array): string {
  return `pypi-${Buffer.from(bytes).toString('base64url')}`;
}

/** An API token issued by a host, with these conditions. */
export function tokenOf(location: string, ...caveats: readonly unknown[]): string {
  return encoded(tokenBytes(location, caveats));
}
