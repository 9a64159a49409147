const valid = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/** Whether a text may name a package (PyPA core metadata specification, "Name"). */
export function isPackageName(text: string): boolean {
  return valid.test(text);
}

/** The one spelling of all that mean the same package (PEP 503). */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** A name as file names carry it (PyPA binary and source distribution formats): a hyphen ends it there. */
export function nameInFile(name: string): string {
  return normalName(name).replaceAll('-', '_');
}
