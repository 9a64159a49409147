/** What one line of a log says of a place. */
export interface Sighting {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Undefined where another line says what is wrong. */
  readonly message?: string;
}

type Read = (line: string) => Sighting | undefined;

/** A number of a line or a column, if it can be one. */
function countOf(text: string | undefined): number | undefined {
  const count = Number(text);
  return text !== undefined && Number.isSafeInteger(count) && count > 0 ? count : undefined;
}

function sighting(
  file: string | undefined,
  line: string | undefined,
  column: string | undefined,
  message?: string,
): Sighting | undefined {
  const at = countOf(line);
  const from = countOf(column);
  if (file === undefined || at === undefined) return undefined;
  return {
    file,
    line: at,
    ...(from !== undefined && { column: from }),
    ...(message !== undefined && message !== '' && { message: message.trim() }),
  };
}

// In all patterns a path has no colon but that of a Windows drive, so that no part of a line fits twice.
const path = String.raw`((?:[A-Za-z]:[\\/])?[^\s:()'"<>|*?][^:()'"<>|*?]*)`;

// gcc, clang, eslint's unix format, mypy, flake8, ruff, pylint, go vet, go test, shellcheck's gcc format, pytest.
const colons = new RegExp(`^\\s*${path}:(\\d{1,9})(?::(\\d{1,9}))?:\\s+(\\S.*)$`);
const readColons: Read = (line) => {
  const [, file, at, column, message] = colons.exec(line) ?? [];
  return sighting(file, at, column, message);
};

// tsc with colours: `a.ts:1:2 - error TS2322: …`.
const dashed = new RegExp(`^${path}:(\\d{1,9}):(\\d{1,9}) - (\\S.*)$`);
const readDashed: Read = (line) => {
  const [, file, at, column, message] = dashed.exec(line) ?? [];
  return sighting(file, at, column, message);
};

// tsc without, and msbuild: `a.ts(1,2): error TS2322: …`.
const bracketed = new RegExp(
  `^\\s*${path}\\((\\d{1,9})(?:,(\\d{1,9}))?(?:,\\d{1,9}){0,2}\\)\\s?:\\s+(\\S.*)$`,
);
const readBracketed: Read = (line) => {
  const [, file, at, column, message] = bracketed.exec(line) ?? [];
  return sighting(file, at, column, message);
};

// rustc, clippy, and ruff's full format: the message stands in a line before.
const arrow = new RegExp(`^\\s*--> ${path}:(\\d{1,9}):(\\d{1,9})$`);
// vitest: ` ❯ a.test.ts:1:2`.
const pointer = new RegExp(`^\\s*❯ (?:[^:()]{1,100} )?${path}:(\\d{1,9}):(\\d{1,9})$`);
// The stacks of JavaScript: `at f (a.js:1:2)`, `at a.js:1:2`, `at async file:///a.js:1:2`.
const frame =
  /^\s*at (?:async )?(?:[^()]{1,300} \()?((?:file:\/\/\/|[A-Za-z]:[\\/])?[^\s:()][^:()]*):(\d{1,9}):(\d{1,9})\)?$/;
// A panic in Rust: `thread 'a' panicked at src/a.rs:1:2:`, with the message below.
const panic = new RegExp(`panicked at ${path}:(\\d{1,9}):(\\d{1,9}):?$`);
// rustfmt --check: `Diff in src/a.rs:1:`; before Rust 1.77 `at line 1:`.
const difference = new RegExp(`^Diff in ${path}(?::| at line )(\\d{1,9}):$`);
// Python's traceback: `  File "a.py", line 1, in f`.
const traceback = /^\s*File "([^"]{1,400})", line (\d{1,9})(?:, in .*)?$/;
// biome: `a.ts:1:2 lint/style/useConst ━━━`.
const titled = new RegExp(`^${path}:(\\d{1,9}):(\\d{1,9}) ((?:lint|parse|assist|suppressions)[\\w/]*)\\b.*$`);

function silent(pattern: RegExp): Read {
  return (line) => {
    const [, file, at, column] = pattern.exec(line) ?? [];
    return sighting(file, at, column);
  };
}

const readDifference: Read = (line) => {
  const found = silent(difference)(line);
  return found && { ...found, message: 'it is not formatted' };
};

const readTitled: Read = (line) => {
  const [, file, at, column, rule] = titled.exec(line) ?? [];
  return sighting(file, at, column, rule);
};

// A file as a whole: black, pytest's summary.
const whole = /^(?:would reformat (.{1,400})|FAILED ([^\s:]{1,400})::(.{1,400}))$/;
const readWhole: Read = (line) => {
  const [, unformatted, failed, test] = whole.exec(line) ?? [];
  if (unformatted !== undefined) return { file: unformatted, message: 'it is not formatted' };
  return failed === undefined ? undefined : { file: failed, message: `failed: ${test ?? ''}` };
};

const readers: readonly Read[] = [
  readDifference,
  readBracketed,
  readDashed,
  readTitled,
  silent(arrow),
  silent(pointer),
  silent(frame),
  silent(panic),
  silent(traceback),
  readWhole,
  readColons,
];

/** The place that one line of a log names, if it names one. */
export function sightingIn(line: string): Sighting | undefined {
  for (const read of readers) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

// eslint's stylish format: the path on a line of its own, `  1:2  error  message  rule` below.
const stylish = /^\s+(\d{1,9}):(\d{1,9})\s+(?:error|warning)\s+(\S.*)$/;

/** A place in the file that a line above named. */
export function sightingBelow(file: string, line: string): Sighting | undefined {
  const [, at, column, message] = stylish.exec(line) ?? [];
  return sighting(file, at, column, message?.replace(/\s{2,}/g, ' '));
}
