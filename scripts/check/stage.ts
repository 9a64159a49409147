import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneFailed, onePassed, type Tally, tallyOfTests } from './tally.ts';

/** One npm script that `npm run check` runs. */
export interface Stage {
  readonly script: 'format' | 'lint' | 'types' | 'test' | 'build' | 'guard';
  readonly args: readonly string[];
  /** Where jest writes its report; the other stages count as one check. */
  readonly report?: string;
  /** Where the bundles are that the tests run, once they are built; without them tests run the sources. */
  readonly dist?: string;
}

/** All stages in their order; none of them changes the checkout. */
export function stagesOf(scratch: string): readonly Stage[] {
  const report = join(scratch, 'tests.json');
  const dist = join(scratch, 'dist');
  return [
    { script: 'format', args: [] },
    { script: 'lint', args: [] },
    { script: 'types', args: [] },
    { script: 'build', args: ['--out', dist] },
    { script: 'guard', args: ['--built', dist] },
    { script: 'test', args: ['--json', '--outputFile', report], report, dist },
  ];
}

/** Runs a stage with its output on the terminal. */
export function runStage(stage: Stage, root: string): Tally {
  console.log(`\n== ${stage.script}`);
  const { status } = spawnSync('npm', ['run', '--silent', stage.script, '--', ...stage.args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...builtIn(stage) },
  });
  const tally = tallyOf(stage, status === 0);
  if (tally.failed > 0) console.log(`== ${stage.script} failed`);
  return tally;
}

function builtIn({ dist }: Stage): Readonly<Record<string, string>> {
  return dist !== undefined && existsSync(join(dist, 'lockstep.js')) ? { LOCKSTEP_TEST_DIST: dist } : {};
}

function tallyOf({ report }: Stage, succeeded: boolean): Tally {
  if (report === undefined) return succeeded ? onePassed : oneFailed;
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  return tallyOfTests(text === undefined ? undefined : JSON.parse(text), succeeded);
}
