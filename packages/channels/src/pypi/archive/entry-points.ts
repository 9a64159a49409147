/** What `entry_points.txt` says about commands. */
export interface EntryPoints {
  /** Names of console scripts, sorted. */
  readonly commands: readonly string[];
  /** What is wrong with the file; completes “its entry_points.txt”. */
  readonly fault?: string;
}

type Line =
  | { readonly kind: 'section'; readonly name: string }
  | { readonly kind: 'option'; readonly name: string }
  | { readonly kind: 'more' }
  | { readonly kind: 'broken' };

function parseLine(line: string, isOption: boolean): Line {
  if (/^\s/.test(line) && isOption) return { kind: 'more' };
  const [, section] = /^\s*\[(.+)\]/.exec(line) ?? [];
  if (section !== undefined) return { kind: 'section', name: section };
  const end = line.indexOf('=');
  const name = line.slice(0, Math.max(end, 0)).trim();
  return name === '' ? { kind: 'broken' } : { kind: 'option', name };
}

interface Option {
  readonly section: string;
  readonly name: string;
}

interface Parsing {
  readonly options: Map<string, Option>;
  readonly sections: Set<string>;
  section?: string;
  isOption: boolean;
}

// Whether the line may stand where it does; like Python's parser, this takes no section and no name twice.
function takeLine(parsing: Parsing, line: Line): boolean {
  if (line.kind === 'more') return true;
  if (line.kind === 'broken') return false;
  parsing.isOption = line.kind === 'option';
  if (line.kind === 'section') {
    parsing.section = line.name;
    return parsing.sections.size < parsing.sections.add(line.name).size;
  }
  const { options, section } = parsing;
  if (section === undefined) return false;
  return options.size < options.set(JSON.stringify([section, line.name]), { section, name: line.name }).size;
}

function parseOptions(text: string): readonly Option[] | undefined {
  const parsing: Parsing = { options: new Map(), sections: new Set(), isOption: false };
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:[#;]|$)/.test(line));
  const isWhole = lines.every((line) => takeLine(parsing, parseLine(line, parsing.isOption)));
  return isWhole ? [...parsing.options.values()] : undefined;
}

// Warehouse refuses other names (`utils/wheel.py`); the two that only climb, installers refuse.
const commandName = /^(?!\.{1,2}$)[\p{L}\p{M}\p{N}_.-]+$/u;

/**
 * Reads the commands of an `entry_points.txt`.
 *
 * Source: the PyPA entry points specification; its files are those of Python's `configparser` with `=` alone.
 */
export function readEntryPoints(text: string): EntryPoints {
  const options = parseOptions(text);
  if (options === undefined) return { commands: [], fault: 'is no file of sections with “name = value”' };
  const scripts = options.filter(({ section }) => section === 'console_scripts' || section === 'gui_scripts');
  const wrong = scripts.find(({ name }) => !commandName.test(name));
  const commands = scripts.filter(({ section }) => section === 'console_scripts').map(({ name }) => name);
  return {
    commands: commands.sort(),
    ...(wrong && { fault: 'names a command in other characters than letters, digits, “_”, “.” and “-”' }),
  };
}
