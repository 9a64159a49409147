/** How bad a problem is, from the operator's point of view. */
export type Severity = 'blocked' | 'usage' | 'incident' | 'incomplete' | 'internal' | 'warning';

/** The exit code of each severity; 0 is a command without problems, or with warnings alone. */
export const exitCodes: Readonly<Record<Severity, number>> = {
  blocked: 1,
  usage: 2,
  incident: 3,
  incomplete: 4,
  internal: 70,
  warning: 0,
};

// What a rerun cannot mend must not hide behind what it can; a misused command comes before everything.
const order: readonly Severity[] = ['usage', 'incident', 'internal', 'incomplete', 'blocked'];

/** The exit code of a command that met problems of these severities. */
export function exitCodeOf(severities: readonly Severity[]): number {
  const worst = order.find((severity) => severities.includes(severity));
  return worst === undefined ? 0 : exitCodes[worst];
}
