import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothing, type Tally } from './tally.ts';

type Command = readonly [string, ...string[]];

/** A program that the tests run and npm cannot install; its install commands hold its pin. */
interface Tool {
  readonly name: string;
  /** Where it ends up, relative to `.cache/tools`. */
  readonly file: string;
  readonly install: readonly Command[];
}

const tools: readonly Tool[] = [
  { name: 'act', file: 'bin/act', install: [['go', 'install', 'github.com/nektos/act@v0.2.89']] },
  {
    name: 'actionlint',
    file: 'bin/actionlint',
    install: [['go', 'install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12']],
  },
  {
    name: 'zizmor',
    file: 'zizmor-venv/bin/zizmor',
    install: [
      ['python3', '-m', 'venv', '--clear', 'zizmor-venv'],
      ['zizmor-venv/bin/pip', 'install', '--quiet', 'zizmor==1.32.0'],
    ],
  },
];

/**
 * Installs what is not there yet at its pinned version. A tool that cannot be had is a skip, by name, as are the tests
 * that need it; with CI=true it is a failure.
 */
export function installTools(root: string): Tally {
  const folder = join(root, '.cache', 'tools');
  mkdirSync(folder, { recursive: true });
  const lacking = tools.filter((tool) => !isInstalled(folder, tool) && !install(folder, tool));
  const verdict = process.env.CI === 'true' ? 'failed' : 'skipped';
  for (const { name } of lacking) console.log(`${verdict.toUpperCase()}: ${name} cannot be installed`);
  return { ...nothing, [verdict]: lacking.length };
}

function isInstalled(folder: string, tool: Tool): boolean {
  const record = recordOf(folder, tool);
  const recorded = existsSync(record) ? readFileSync(record, 'utf8') : '';
  return existsSync(join(folder, tool.file)) && recorded === JSON.stringify(tool.install);
}

function install(folder: string, tool: Tool): boolean {
  console.log(`installing ${tool.name} into .cache/tools`);
  const installed = tool.install.every((command) => succeeds(folder, command));
  if (installed) writeFileSync(recordOf(folder, tool), JSON.stringify(tool.install));
  return installed;
}

function succeeds(folder: string, [file, ...args]: Command): boolean {
  const env = { ...process.env, GOBIN: join(folder, 'bin') };
  const { status, error } = spawnSync(file, args, { cwd: folder, stdio: 'inherit', env });
  if (error) console.log(`${file}: ${error.message}`);
  return status === 0;
}

// A change of the pin changes the record, and so leads to a new installation.
function recordOf(folder: string, { name }: Tool): string {
  return join(folder, `${name}.json`);
}
