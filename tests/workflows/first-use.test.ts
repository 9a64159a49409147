import { beforeAll, describe, expect, test } from '@jest/globals';
import { hasCargo } from '../../packages/channels/test/crates/cargo-tools.ts';
import { hasPython } from '../../packages/channels/test/pypi/python-tools.ts';
import { readRepositoryFile } from '../architecture/repository.ts';
import { lacksAct, type WorkflowRun } from './act.ts';
import { annotationsOf, jobResults, logOf, summaryOf } from './act-log.ts';
import { firstUses, useFirst } from './first-use-stage.ts';
import { longestRunsMs } from './hosts-runner.ts';
import { toldBy } from './hosts-runs.ts';

const lacksTools = process.env.CI !== 'true' && !(hasCargo && hasPython);
const onStage = lacksAct || lacksTools ? describe.skip : describe;

let run: WorkflowRun;

onStage('the first use of the actions on the examples (needs act, python3 and cargo)', () => {
  beforeAll(async () => {
    run = await useFirst();
  }, longestRunsMs);

  test('goes through every job', () => {
    const succeeded = Object.keys(firstUses).map((id) => [id, 'success']);
    expect([run.exit, jobResults(run.lines)]).toEqual([0, Object.fromEntries(succeeded)]);
  });

  describe.each(Object.entries(firstUses))('%s', (id, { channels, gates, file, line: [right] }) => {
    test('is configured, checked and held by its gates', () => {
      const said = { init: 'true', check: 'true', gates: 'true', report: '.lockstep/report-gate.json' };
      expect(toldBy(id, run.lines)).toMatchObject(said);
      expect(logOf(run.lines, id)).toContain(`lockstep.yaml is written: ${channels.join(', ')}`);
      const summary = summaryOf(run.lines, id);
      for (const title of ['init: ok', 'check: ok', 'gate: ok'])
        expect(summary).toContain(`## Lockstep ${title}`);
      for (const gate of gates) expect(summary).toContain(`| ${gate} | run | passed |`);
    });

    test('with one version that is another is refused, at its file and line', () => {
      const lines = readRepositoryFile(`examples/${id}/${file}`).split('\n');
      const at = lines.findIndex((text) => text.includes(right)) + 1;
      const annotations = annotationsOf(run.lines, id).filter(
        (each) => !each.startsWith('CHANGELOG_MISSING'),
      );
      expect(annotations).toEqual([`VERSION_DRIFT ${file}:${at}`]);
      expect(toldBy(id, run.lines).faulty).toBe('1');
      expect(summaryOf(run.lines, id)).toContain('## Lockstep check: not ok');
      expect(summaryOf(run.lines, id)).toContain('| VERSION\\_DRIFT |');
    });
  });
});
