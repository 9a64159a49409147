import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { filesMatching, readRepositoryFile } from '../architecture/repository.ts';
import { actionModule, builtFolder } from '../support/programme.ts';

/** Where the actions below find the repository, and the folder of a run’s artifacts; the runner’s environment has both. */
export const originVariable = 'TEST_ORIGIN';
export const artifactsVariable = 'TEST_ARTIFACTS';

interface Contract {
  readonly inputs: Readonly<Record<string, string>>;
  readonly script: string;
}

const checkout: Contract = {
  inputs: { ref: '', 'persist-credentials': 'true' },
  // What lies there and is no repository goes (actions/checkout, `git-directory-helper.ts`).
  // Without a ref it is that of the run.
  script: `
    ref="\${REF:-$GITHUB_REF}"
    find . -mindepth 1 -delete && git clone --quiet "$${originVariable}" . && git checkout --quiet "\${ref#refs/*/}"`,
};

// As the real one: hidden files only when they are asked for, a name only once, a single file without its folder.
const upload: Contract = {
  inputs: {
    ...{ name: '', path: '', 'if-no-files-found': 'warn', 'retention-days': '' },
    ...{ 'include-hidden-files': 'false', overwrite: 'false' },
  },
  script: `
    to="$${artifactsVariable}/$GITHUB_RUN_ID/$NAME"
    test "$OVERWRITE" != true || rm -rf "$to"
    mkdir -p "$(dirname "$to")"
    mkdir "$to"
    mapfile -t paths <<<"$(sed '/^ *$/d' <<<"$PATHS")"
    for path in "\${paths[@]}"; do
      [[ $path != .* || $INCLUDE_HIDDEN_FILES = true ]]
      for file in $path; do
        if [[ \${#paths[@]} = 1 && -f $file ]]; then cp "$file" "$to"; else cp -R --parents "$file" "$to"; fi
      done
    done`,
};

const download: Contract = {
  inputs: { name: '', path: '.', pattern: '', 'merge-multiple': 'false' },
  script: `
    mkdir -p "$PATHS"
    for from in "$${artifactsVariable}/$GITHUB_RUN_ID/"\${NAME:-$PATTERN}; do cp -R "$from/." "$PATHS"; done`,
};

const contracts = {
  'actions/checkout': checkout,
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
};

// PATH is the runner’s own.
const variableOf = (input: string): string =>
  input === 'path' ? 'PATHS' : input.toUpperCase().replaceAll('-', '_');

function contractText({ inputs, script }: Contract): string {
  const env = Object.keys(inputs).map((name) => [variableOf(name), `\${{ inputs.${name} }}`]);
  return stringify({
    name: 'stands for an action of the server',
    description: 'on this machine',
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, { description: name, default: value }]),
    ),
    runs: {
      using: 'composite',
      steps: [{ shell: 'bash', run: `set -e\n${script.trim()}\n`, env: Object.fromEntries(env) }],
    },
  });
}

async function writeAction(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'action.yml'), text);
  return folder;
}

/** Which folder stands for which action, by what a workflow pins. */
async function localRepositories(folder: string, workflow: string): Promise<readonly string[]> {
  const pins = new Set(
    workflow.match(/actions\/(?:checkout|upload-artifact|download-artifact)@[0-9a-f]{40}/g),
  );
  const written = Object.entries(contracts).map(
    async ([name, contract]) =>
      [name, await writeAction(join(folder, name), contractText(contract))] as const,
  );
  const folders = Object.fromEntries(await Promise.all(written));
  return [...pins].map((pin) => `${pin}=${folders[pin.replace(/@.*/, '')]}`);
}

/** The workflows of ours that others call. */
function reusableWorkflows(): readonly string[] {
  return filesMatching(/^\.github\/workflows\/lockstep-[a-z]+\.yml$/);
}

/**
 * Options that let act run a workflow as callers copy it, with actions of the server that need no server.
 * @param server where act believes actions to be, unless they are named by it.
 */
export async function serverActions(
  folder: string,
  workflow: string,
  server: string,
  own: readonly string[],
): Promise<readonly string[]> {
  const texts = [workflow, ...reusableWorkflows().map(readRepositoryFile)].join('\n');
  const repositories = [...(await localRepositories(folder, texts)), ...own];
  return [
    '--no-skip-checkout',
    ...repositories.flatMap((each) => ['--local-repository', `${server}/${each}`]),
  ];
}

// A bundle starts by being loaded; a source has a `main`.
function starterOf(name: string): string {
  const module = JSON.stringify(actionModule(name));
  return builtFolder === undefined
    ? `const { main } = await import(${module});\nawait main();\n`
    : `await import(${module});\n`;
}

/** Our actions with starters of two lines, so that a runner has little to copy. */
export async function sourceSuite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-sources-'));
  const files = filesMatching(/^(actions\/[^/]+\/)?action\.yml$/);
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const file of files) {
    const name = /^actions\/([^/]+)/.exec(file)?.[1] ?? 'root';
    await writeAction(join(folder, file, '..'), readRepositoryFile(file));
    await writeFile(join(folder, 'dist', `${name}.js`), starterOf(name));
  }
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  for (const file of reusableWorkflows()) await writeFile(join(folder, file), readRepositoryFile(file));
  return folder;
}
