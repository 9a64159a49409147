import { parseVersion, spellingOf, versionOf } from '@lockstep/channels/manifests';
import { sameVersion, type Writing } from './spelling.ts';

const words = { a: 'alpha', b: 'beta', rc: 'rc' } as const;

// The five parts of Django and others: numbers, a word for the stage, and its number.
function inFiveParts(spelling: string, quote: string): string | undefined {
  const version = parseVersion(spelling);
  if (version === undefined || version.release.length > 3 || version.epoch > 0n) return undefined;
  if (version.post !== undefined || version.dev !== undefined || version.local.length > 0) return undefined;
  const release = [...version.release, 0n, 0n].slice(0, 3);
  const stage = version.pre === undefined ? 'final' : words[version.pre.letter];
  return [...release, `${quote}${stage}${quote}`, version.pre?.number ?? 0n].join(', ');
}

function inParts(spelling: string, quote: string): string {
  const [, release = '', rest = ''] = /^(\d+(?:\.\d+)*)?(.*)$/s.exec(spelling) ?? [];
  const suffix = rest.replace(/^\./, '');
  const parts = release === '' ? [] : release.split('.');
  return [...parts, ...(suffix === '' ? [] : [`${quote}${suffix}${quote}`])].join(', ');
}

const compact = (text: string) => text.replace(/\s+/g, '');

/** A version as a tuple of Python without its brackets: `1, 2, 0`, `1, 2, 0, "rc1"` or `1, 2, 0, "final", 0`. */
export function tupleWriting(found: string): Writing {
  const quote = found.includes("'") ? "'" : '"';
  const hasFive = /^\d+\s*,\s*\d+\s*,\s*\d+\s*,\s*['"][a-z]+['"]\s*,\s*\d+$/.test(found);
  const allTexts = /^['"]/.test(found);
  const expected = (version: string) => {
    const spelling = spellingOf(version);
    const plain = (hasFive ? inFiveParts(spelling, quote) : undefined) ?? inParts(spelling, quote);
    return allTexts ? plain.replace(/(^|, )(\d+)/g, `$1${quote}$2${quote}`) : plain;
  };
  const meant = versionOf({ kind: 'tuple', written: found, range: { start: 0, end: found.length } });
  const fits = (version: string) => {
    return sameVersion(meant, version) || compact(found) === compact(expected(version));
  };
  return { expected, fits };
}
