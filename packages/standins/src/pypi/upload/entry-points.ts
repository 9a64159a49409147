import { type Refusal, refusal } from '../refusal.ts';

const scripts = ['console_scripts', 'gui_scripts'];

/** What is wrong with a wheel's entry points, if it has any (entry points specification; Warehouse, `utils/wheel.py`). */
export function entryPointsProblem(fileName: string, bytes: Uint8Array | undefined): Refusal | undefined {
  if (bytes === undefined || isWellFormed(Buffer.from(bytes).toString('utf8'))) return undefined;
  const what = 'has invalid entry points defined in the entry_points.txt file';
  return refusal(400, `Wheel '${fileName}' ${what}`);
}

/** An INI file with `=` between names and values, no section or name twice, and command names without a path. */
function isWellFormed(text: string): boolean {
  const seen = new Set<string>();
  let section: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || /^\s*[#;]/.test(line) || (section !== undefined && /^\s/.test(line))) continue;
    const opened = /^\[([^\]]+)\]/.exec(line)?.[1];
    const name = opened === undefined ? /^([^=]+)=/.exec(line)?.[1]?.trim() : undefined;
    if (opened === undefined && (section === undefined || name === undefined)) return false;
    if (name !== undefined && scripts.includes(section ?? '') && !/^[\w.-]+$/u.test(name)) return false;
    section = opened ?? section;
    const key = `${section}\n${name ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
