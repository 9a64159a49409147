/** A field in which our upload differs from twine's, on purpose. */
export interface AllowedDifference {
  readonly path: RegExp;
  readonly reason: string;
}

/** Every difference that is allowed; one that no longer occurs has to go. */
export const allowedDifferences: readonly AllowedDifference[] = [
  {
    path: /^\/fields\/(import_name|import_namespace)$/,
    reason:
      'twine 7 knows no metadata 2.5 and drops these fields, although it declares that version; PyPI takes them.',
  },
];
