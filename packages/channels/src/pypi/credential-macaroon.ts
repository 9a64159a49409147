/** An API token, as far as anyone can read it who holds it. */
export interface Macaroon {
  /** The host that issued it. */
  readonly location: string;
  /** Its conditions, as written. */
  readonly caveats: readonly Uint8Array[];
}

interface Field {
  readonly type: number;
  readonly data: Uint8Array;
}

const types = { end: 0, location: 1, identifier: 2, verification: 4, signature: 6 } as const;

/** Far more than any token has, and little enough to read at once. */
const longestToken = 16 * 1024;

class Reader {
  readonly #bytes: Uint8Array;
  #place: number;

  constructor(bytes: Uint8Array, place: number) {
    this.#bytes = bytes;
    this.#place = place;
  }

  // Unsigned, seven bits a byte, the lowest first; no length here needs more than three bytes.
  #number(): number | undefined {
    let value = 0;
    for (let shift = 0; shift < 21; shift += 7) {
      const byte = this.#bytes[this.#place];
      if (byte === undefined) return undefined;
      this.#place += 1;
      value += (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    return undefined;
  }

  field(): Field | undefined {
    const type = this.#number();
    if (type === undefined || type === types.end)
      return type === undefined ? undefined : { type, data: new Uint8Array() };
    const length = this.#number();
    const end = this.#place + (length ?? 0);
    if (length === undefined || end > this.#bytes.length) return undefined;
    const data = this.#bytes.subarray(this.#place, end);
    this.#place = end;
    return { type, data };
  }

  /** The fields up to an end mark, each of a higher type than the one before. */
  section(): ReadonlyMap<number, Uint8Array> | undefined {
    const fields = new Map<number, Uint8Array>();
    let last: number = types.end;
    for (let field = this.field(); field !== undefined; field = this.field()) {
      if (field.type === types.end) return fields;
      if (field.type <= last) return undefined;
      last = field.type;
      fields.set(field.type, field.data);
    }
    return undefined;
  }

  get isDone(): boolean {
    return this.#place === this.#bytes.length;
  }
}

function readCaveats(reader: Reader): readonly Uint8Array[] | undefined {
  const caveats: Uint8Array[] = [];
  for (let section = reader.section(); section !== undefined; section = reader.section()) {
    if (section.size === 0) return caveats;
    const caveat = section.get(types.identifier);
    if (caveat === undefined) return undefined;
    caveats.push(caveat);
  }
  return undefined;
}

function readMacaroon(bytes: Uint8Array): Macaroon | undefined {
  if (bytes[0] !== 2) return undefined;
  const reader = new Reader(bytes, 1);
  const header = reader.section();
  const caveats = header?.has(types.identifier) ? readCaveats(reader) : undefined;
  const isSigned = caveats !== undefined && reader.field()?.type === types.signature && reader.isDone;
  if (!isSigned) return undefined;
  return { location: new TextDecoder().decode(header?.get(types.location) ?? new Uint8Array()), caveats };
}

/**
 * Reads an API token of Warehouse: `pypi-`, and a macaroon in its second binary form, in base64.
 *
 * @returns undefined for anything else.
 * Source: Warehouse, `macaroons/services.py`; libmacaroons, “format v2”.
 */
export function readToken(token: string): Macaroon | undefined {
  const [, encoded = ''] = /^pypi-([A-Za-z0-9_-]+)={0,2}$/.exec(token) ?? [];
  if (encoded === '' || encoded.length > longestToken) return undefined;
  return readMacaroon(Buffer.from(encoded, 'base64url'));
}
