/** A time in milliseconds as GitHub writes it: in whole seconds, ISO 8601. */
export function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The same for what may not have happened. */
export function instantOrNull(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : instant(milliseconds);
}
