import { type ManifestParts, packCrate } from './crate-file.ts';

/** What a publish request says, where it shall differ from an honest one. */
export interface Lies extends ManifestParts {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly file?: Buffer;
  /** Added to the length that stands before the file. */
  readonly fileLength?: number;
}

/** A publish request of the form that `cargo publish` sends (the Cargo book, "Web API"), honest but for what is given. */
export function publishBody(name: string, version: string, lies: Lies = {}): Buffer {
  const file = lies.file ?? packCrate(name, version, lies);
  const metadata = Buffer.from(JSON.stringify({ name, vers: version, ...lies.metadata }));
  return Buffer.concat([
    length(metadata.byteLength),
    metadata,
    length(file.byteLength + (lies.fileLength ?? 0)),
    file,
  ]);
}

/** A length as it stands before each part. */
export function length(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
