/** A package.json as it was parsed: any field may hold anything. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The manifest without some fields. */
export function without(manifest: Manifest, ...fields: readonly string[]): Manifest {
  return Object.fromEntries(Object.entries(manifest).filter(([field]) => !fields.includes(field)));
}

/** The manifest with a field replaced, or without it when there is no value. */
export function withField(manifest: Manifest, field: string, value: unknown): Manifest {
  return value === undefined ? without(manifest, field) : { ...manifest, [field]: value };
}

/** The texts of a list; whatever else stands in it is dropped. */
export function textsOf(list: readonly unknown[]): readonly string[] {
  return list.filter((item) => typeof item === 'string' && item !== '').map(String);
}
