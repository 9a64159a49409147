import type { PublishMetadata } from './publish-metadata.ts';

function prefixed(bytes: Uint8Array): readonly Uint8Array[] {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return [length, bytes];
}

/**
 * The body of a publish request: the metadata as JSON and the `.crate`, each after its length in four bytes.
 *
 * Source: the Cargo book, “Web API”, “Publish”.
 */
export function publishBody(metadata: PublishMetadata, crateBytes: Uint8Array): Uint8Array {
  return Buffer.concat([...prefixed(Buffer.from(JSON.stringify(metadata))), ...prefixed(crateBytes)]);
}
