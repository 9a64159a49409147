/**
 * The fields of a `METADATA` or `PKG-INFO`, by their names in the specification (`Requires-Dist`), as written.
 *
 * A field that may stand once has one value; the body of the document is `Description`.
 */
export type CoreMetadata = ReadonlyMap<string, readonly string[]>;

/** The value of a field that stands once. */
export function textOf(metadata: CoreMetadata, field: string): string | undefined {
  return metadata.get(field)?.[0];
}

/** All values of a field, in their order. */
export function textsOf(metadata: CoreMetadata, field: string): readonly string[] {
  return metadata.get(field) ?? [];
}
