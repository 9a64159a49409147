import type { Level } from './advisory.ts';

// CVSS 3.1, specification document, 7.4 “Metric values”.
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
const privileges: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};

// Appendix A, “Floating point rounding”: the same number everywhere.
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

/** The base score of a vector of CVSS 3 (section 7.1, “Base metrics equations”); undefined for any other text. */
export function baseScore(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined;
  const metrics = new Map(vector.split('/').map((part) => part.split(':') as [string, string]));
  const of = (name: string) => weights[name]?.[metrics.get(name) ?? ''];
  const scope = metrics.get('S') ?? '';
  const required = privileges[scope]?.[metrics.get('PR') ?? ''];
  const values = [of('AV'), of('AC'), required, of('UI')];
  const impacts = [of('C'), of('I'), of('A')];
  if ([...values, ...impacts].includes(undefined)) return undefined;
  const sub = 1 - impacts.reduce<number>((rest, each) => rest * (1 - (each ?? 0)), 1);
  const impact = scope === 'C' ? 7.52 * (sub - 0.029) - 3.25 * (sub - 0.02) ** 15 : 6.42 * sub;
  if (impact <= 0) return 0;
  const exploitability = values.reduce<number>((product, each) => product * (each ?? 0), 8.22);
  return roundUp(Math.min((scope === 'C' ? 1.08 : 1) * (impact + exploitability), 10));
}

/** The level of a vector (section 5, “Qualitative severity rating scale”); undefined where the vector tells none. */
export function levelOfVector(vector: string | null | undefined): Level | undefined {
  const score = vector === null || vector === undefined ? undefined : baseScore(vector);
  if (score === undefined) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'moderate' : 'low';
}
