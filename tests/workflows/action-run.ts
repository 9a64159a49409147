import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';
import { readRepositoryFile } from '../architecture/repository.ts';
import type { Checkout } from '../support/checkout.ts';
import { environmentOf, type Variables } from '../support/lockstep.ts';

export interface ActionRun {
  readonly exit: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

interface Contract {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** The variables by which a runner hands inputs over, with the defaults of the contract. */
function inputVariables(action: string, given: Variables): Variables {
  const file = action === 'root' ? 'action.yml' : `actions/${action}/action.yml`;
  const { inputs }: Contract = parse(readRepositoryFile(file));
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? input.default ?? '',
    ]),
  );
}

// The form of the file: NAME<<DELIMITER, lines, DELIMITER.
function readOutputs(file: string): Readonly<Record<string, string>> {
  const entries = file.matchAll(/^(?<name>[\w-]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return Object.fromEntries([...entries].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']));
}

/** Runs one action in a checkout as a runner does, its inputs and files in the environment. */
export async function runAction(
  checkout: Checkout,
  action: string,
  inputs: Variables = {},
  more: Variables = {},
): Promise<ActionRun> {
  const folder = join(checkout.scratch, 'runner');
  await mkdir(folder, { recursive: true });
  const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')];
  for (const file of [outputs, summary]) await writeFile(file, '');
  const files = { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS: 'true' };
  const program = join(import.meta.dirname, 'run-action.ts');
  const child = spawn(process.execPath, [program, action], {
    cwd: checkout.folder,
    env: { ...environmentOf(checkout, files), ...inputVariables(action, inputs), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return {
    exit,
    log: stdout + stderr,
    outputs: readOutputs(await readFile(outputs, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  };
}
