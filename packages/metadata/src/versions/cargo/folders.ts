const apart =
  /^(?:tests?|__tests__|e2e|integration[-_]tests?|test[-_]?(?:data|crates|fixtures?|projects|cases|assets)|fixtures?|snapshots?|examples?|samples?|demos?|playgrounds?|templates?|benches|benchmarks?|bench|docs?|website|node_modules|target)$/i;
const borrowed = /^(?:vendor|vendored|third[-_]?party|external|externals|submodules)$/i;
// Names of folders that a template fills in: cargo-generate’s, cookiecutter’s.
const placeholder = /\{\{|\}\}|\{%|__[a-z-]+__/;
const shown = /^(?:examples?|samples?|demos?|fixtures?|test[-_]?(?:data|fixtures?)|benches|benchmarks?)$/i;

function foldersOf(file: string): readonly string[] {
  return file.split('/').slice(0, -1);
}

/** The folder that says a manifest below it belongs to somebody else: a vendored fork. */
export function borrowedFolder(file: string): string | undefined {
  return foldersOf(file).find((each) => borrowed.test(each));
}

/** The folder that says a manifest below it is no package of the project, unless the project lists it. */
export function foreignFolder(file: string): string | undefined {
  return borrowedFolder(file) ?? foldersOf(file).find((each) => apart.test(each) || placeholder.test(each));
}

/** The folder that says what is below it shows or tries the packages and is not published itself, listed or not. */
export function trialFolder(file: string): string | undefined {
  const folders = foldersOf(file);
  const tests = folders.slice(0, -1).find((each) => each === 'tests');
  return tests ?? folders.find((each) => shown.test(each));
}
