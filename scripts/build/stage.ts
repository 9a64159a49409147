import { copyFile, glob, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { javascriptName } from './entry.ts';

const sources = ['package.json', 'actions/*/**', 'packages/*/package.json', 'packages/*/src/**'];

/**
 * Copies the sources into a folder as plain JavaScript, with the workspace's packages linked beside them.
 * ncc's own TypeScript loader refuses imports that end in `.ts`.
 */
export async function stageSources(root: string, stage: string): Promise<void> {
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(root.length + 1);
    if (entry.isFile()) await stageFile(root, stage, file);
  }
  await linkPackages(stage);
}

async function stageFile(root: string, stage: string, file: string): Promise<void> {
  const from = join(root, file);
  const to = join(stage, javascriptName(file));
  await mkdir(dirname(to), { recursive: true });
  if (file.endsWith('.ts')) await writeFile(to, withoutTypes(await readFile(from, 'utf8'), file));
  else if (basename(file) === 'package.json')
    await writeFile(to, stagedManifest(await readFile(from, 'utf8')));
  else await copyFile(from, to);
}

function withoutTypes(source: string, file: string): string {
  const { outputText } = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  return outputText;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly license: string;
  readonly exports?: Readonly<Record<string, string>>;
}

// Only these keys: a bundle must not change with a dependency that only the tests need. No module of ours acts when it
// is loaded, so a chunk holds what is used of a package and not its whole index.
function stagedManifest(text: string): string {
  const { name, version, type, license, exports = {} }: Manifest = JSON.parse(text);
  const files = Object.entries(exports).map(([key, file]) => [key, javascriptName(file)]);
  return JSON.stringify({
    name,
    version,
    type,
    license,
    exports: Object.fromEntries(files),
    sideEffects: false,
  });
}

async function linkPackages(stage: string): Promise<void> {
  const scope = join(stage, 'node_modules', '@lockstep');
  await mkdir(scope, { recursive: true });
  for await (const folder of glob('packages/*', { cwd: stage })) {
    await symlink(join('..', '..', folder), join(scope, basename(folder)));
  }
}
