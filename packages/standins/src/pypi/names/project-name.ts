/** The name as the index knows it (PEP 503, "Normalized Names"). */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** The name as file names spell it (PEP 625; binary distribution format, "Escaping and Unicode"). */
export function escapedName(name: string): string {
  return normalizedName(name).replaceAll('-', '_');
}

/** Whether a text can be a project's name (core metadata specification, "Name"). */
export function isProjectName(text: string): boolean {
  return /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(text);
}

/**
 * What is left of a name when everything that people mistake for something else is dropped.
 *
 * Two projects may not share it (Warehouse, the database function `ultranormalize_name`).
 */
export function ultranormalizedName(name: string): string {
  return name.replace(/[._-]/g, '').replace(/[li]/gi, '1').replace(/o/gi, '0').toLowerCase();
}
