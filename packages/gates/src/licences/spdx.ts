import type { Info } from 'spdx-expression-parse';

/** Whether a licence is allowed; `unreadable` for a text that is no SPDX expression. */
export type Standing = 'allowed' | 'refused' | 'unreadable';

/** Tells how a licence stands to an allow-list. */
export type Judge = (licence: string) => Standing;

function nameOf(info: Exclude<Info, { conjunction: string }>): string {
  const { license, plus = false, exception } = info;
  return `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`.toLowerCase();
}

function holds(info: Info, allowed: ReadonlySet<string>): boolean {
  if (!('conjunction' in info)) return allowed.has(nameOf(info));
  const sides = [info.left, info.right].map((side) => holds(side, allowed));
  return info.conjunction === 'and' ? !sides.includes(false) : sides.includes(true);
}

// Before Cargo took SPDX expressions, `MIT/Apache-2.0` was how it said “or” (the Cargo book, “license”).
function modern(licence: string): string {
  return licence.includes('(') ? licence : licence.split('/').join(' OR ');
}

/**
 * Makes the judge of an allow-list of SPDX ids, with `WITH` and its exception where one is meant. What is no SPDX expression
 * is allowed when it stands in the list word for word.
 */
export async function judgeBy(allow: readonly string[]): Promise<Judge> {
  const { default: parse } = await import('spdx-expression-parse');
  const words = new Set(allow.map((each) => each.trim()));
  const allowed = new Set(allow.map((each) => each.trim().toLowerCase()));
  return (licence) => {
    if (words.has(licence.trim())) return 'allowed';
    try {
      return holds(parse(modern(licence.trim())), allowed) ? 'allowed' : 'refused';
    } catch {
      return 'unreadable';
    }
  };
}
