// Runs every stage, whatever the others say, and ends with one line of figures.
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runStage, type Stage, stagesOf } from './check/stage.ts';
import { formatTally, sumOf } from './check/tally.ts';
import { installTools } from './check/tools.ts';

const root = dirname(import.meta.dirname);
const scratch = mkdtempSync(join(tmpdir(), 'lockstep-check-'));
// The command reads templates from beside the folder of its bundles.
symlinkSync(join(root, 'workflows-templates'), join(scratch, 'workflows-templates'));
try {
  const tools = installTools(root);
  const results = stagesOf(scratch).map((stage: Stage) => runStage(stage, root));
  const total = sumOf([tools, ...results]);
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${formatTally(total)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
