import type { Tree } from '../tree.ts';
import { type Findings, noFindings } from './findings.ts';
import { below, folderOf, inFolder } from './place.ts';

const apart =
  /(^|\/)(_[^/]*|tests?|testdata|fixtures?|examples?|docs?|vendor|third[_-]party|internal\/tools)\//i;

function goRemark(modules: readonly string[]): string {
  const shown = modules.slice(0, 3).join(', ');
  const named = modules.length > 3 ? `${shown} and ${modules.length - 3} more` : shown;
  return `${named}: a module needs nothing but its tag; for commands, add a build step that packs them, and a channel for its archives`;
}

/** Go modules: their commands are archives of a release on a host, which only the project knows how to pack. */
async function findGo(tree: Tree): Promise<Findings> {
  const modules = tree.named('go.mod').filter((file) => !apart.test(file));
  const folders = modules.map(folderOf);
  const tested = folders.filter((folder) =>
    tree.files.some((file) => file.startsWith(below(folder, '')) && file.endsWith('_test.go')),
  );
  return {
    ...noFindings,
    gates: tested.map((folder) => ({
      id: 'go-tests',
      run: inFolder(folder, 'go test ./...'),
      why: `${below(folder, 'go.mod')} has tests`,
    })),
    remarks: modules.length === 0 ? [] : [goRemark(modules)],
  };
}

const tapNames = [/^[ \t]*(?:brews|homebrew_casks):/m, /^[ \t]*tap[ \t]*=/m];

/** A formula or a tap: which archives it points at only the project knows. */
async function findHomebrew(tree: Tree): Promise<Findings> {
  const formulas = tree.files.filter((file) => /^(?:Home[Bb]rew)?Formula\/[^/]+\.rb$/.test(file));
  const tools = ['.goreleaser.yml', '.goreleaser.yaml', 'goreleaser.yml', 'dist-workspace.toml', 'dist.toml'];
  const named: string[] = [];
  for (const file of tools.filter((each) => tree.has(each))) {
    const text = (await tree.readText(file)) ?? '';
    if (tapNames.some((pattern) => pattern.test(text))) named.push(file);
  }
  const found = [...formulas.slice(0, 3), ...named];
  if (found.length === 0) return noFindings;
  const remark = `${found.join(', ')}: add a channel homebrew with tap, formula and the archives it points at (docs/homebrew.md)`;
  return { ...noFindings, remarks: [remark] };
}

/** What belongs to a release and needs a person to be written down. */
export async function findElsewhere(tree: Tree): Promise<readonly Findings[]> {
  return Promise.all([findGo(tree), findHomebrew(tree)]);
}
