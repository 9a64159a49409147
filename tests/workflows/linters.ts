import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/repository.ts';

const actionlint = join(root, '.cache/tools/bin/actionlint');
const zizmor = join(root, '.cache/tools/zizmor-venv/bin/zizmor');

/** Whether to go without the linters: where they could not be installed, except in CI, which has to have them. */
export const lacksLinters = ![actionlint, zizmor].every(existsSync) && process.env.CI !== 'true';

/** How a linter ended, and what it said. */
export interface Verdict {
  readonly exit: number | null;
  readonly findings: string;
}

/** What a linter says that found nothing. */
export const clean: Verdict = { exit: 0, findings: '' };

function run(file: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return { exit: status, stdout, stderr };
}

/** Asks actionlint about workflows. */
export function actionlintOn(paths: readonly string[], cwd = root): Verdict {
  const { exit, stdout } = run(actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', ...paths], cwd);
  return { exit, findings: stdout };
}

/** Asks zizmor, at its strictest, about workflows and actions. */
export function zizmorOn(paths: readonly string[], cwd = root): Verdict {
  const options = ['--offline', '--no-progress', '--persona=auditor', '--format=json'];
  const { exit, stdout, stderr } = run(zizmor, [...options, ...paths], cwd);
  const findings: readonly { readonly ident: string; readonly locations: readonly object[] }[] = JSON.parse(
    stdout || '[]',
  );
  const said = findings.map(({ ident, locations }) => `${ident} ${JSON.stringify(locations[0])}`);
  return { exit, findings: [...said, ...(exit === 0 || said.length > 0 ? [] : [stderr])].join('\n') };
}
