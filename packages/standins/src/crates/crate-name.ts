const longestName = 64;

/** What crates.io compares names by (its function `canon_crate_name`): case and `-` against `_` do not count. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replaceAll('-', '_');
}

/**
 * Why a text cannot name a crate or a dependency, or undefined when it can; texts of crates.io's
 * `crates_io_validation`.
 */
export function nameProblem(name: string, what: 'crate' | 'dependency' = 'crate'): string | undefined {
  const [first = '', ...rest] = name;
  const odd = rest.find((character) => !/[A-Za-z0-9_-]/.test(character));
  if ([...name].length > longestName)
    return `the ${what} name \`${name}\` is too long (max ${longestName} characters)`;
  if (name === '') return `${what} name cannot be empty`;
  if (/[0-9]/.test(first))
    return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`;
  if (!/[A-Za-z]/.test(first))
    return `invalid character \`${first}\` in ${what} name: \`${name}\`, the first character must be an ASCII character`;
  if (odd !== undefined)
    return `invalid character \`${odd}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``;
  return undefined;
}

/** The migrations `create_reserved_crate_names`, `reserve_windows_crate_names` and `reserve_com0_lpt0` of crates.io. */
const reservedNames = new Set(
  (
    'alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver ' +
    'flate fmt_macros grammar graphviz macro macros proc_macro rbml rust-installer rustbook rustc rustc_back ' +
    'rustc_borrowck rustc_driver rustc_llvm rustc_resolve rustc_trans rustc_typeck rustdoc rustllvm rustuv ' +
    'serialize std syntax test unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 ' +
    'lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9'
  )
    .split(' ')
    .map(canonicalName),
);

/** Whether crates.io keeps a name to itself. */
export function isReservedName(name: string): boolean {
  return reservedNames.has(canonicalName(name));
}

/** Where the index keeps a crate (the Cargo book, "Index Format", Index files), with a leading `/`. */
export function indexPath(name: string): string {
  const lower = name.toLowerCase();
  if (lower.length <= 2) return `/${lower.length}/${lower}`;
  if (lower.length === 3) return `/3/${lower[0]}/${lower}`;
  return `/${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`;
}
