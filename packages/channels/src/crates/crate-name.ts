interface NameRule {
  readonly why: string;
  readonly broken: (name: string) => boolean;
}

const longestName = 64;

// Names of parts of the Rust distribution, and of devices that no file on Windows can be called like.
// Source: the migrations of the table `reserved_crate_names` in crates.io’s source.
const reserved: readonly string[] = [
  'alloc arena ast builtins collections compiler-builtins compiler-rt compiletest core coretest debug driver flate',
  'fmt_macros grammar graphviz macro macros proc_macro rbml rust-installer rustbook rustc rustc_back rustc_borrowck',
  'rustc_driver rustc_llvm rustc_resolve rustc_trans rustc_typeck rustdoc rustllvm rustuv serialize std syntax test',
  'unicode nul con prn aux com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6',
  'lpt7 lpt8 lpt9',
].flatMap((line) => line.split(' '));

// Source: `validate_crate_name` in crates.io’s source. Cargo itself also lets other letters and a leading `_` pass.
const rules: readonly NameRule[] = [
  { why: 'it is empty', broken: (name) => name === '' },
  { why: `it is longer than ${longestName} characters`, broken: (name) => [...name].length > longestName },
  { why: 'it does not begin with a letter from A to Z', broken: (name) => /^[^A-Za-z]/u.test(name) },
  {
    why: 'it has other characters than letters, digits, “-” and “_”',
    broken: (name) => /[^A-Za-z0-9_-]/u.test(name),
  },
  { why: 'it is reserved', broken: (name) => reserved.some((each) => sameName(each, name)) },
];

/** A name as registries compare it: letter case counts for nothing, and `-` and `_` are one. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Whether registries take two names for one crate; they keep the spelling of whoever came first. */
export function sameName(one: string, other: string): boolean {
  return canonicalName(one) === canonicalName(other);
}

/** Whether a name fits into the paths of an index: stricter than cargo, and laxer than the public registry. */
export function isIndexName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name);
}

/** Says why a registry would not take a name; empty when nothing speaks against it. */
export function nameFaults(name: string): readonly string[] {
  return rules.filter(({ broken }) => broken(name)).map(({ why }) => why);
}
