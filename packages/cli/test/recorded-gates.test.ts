import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GateRecord, type GateResults, gateList, type Seal, writeGateResults } from '@lockstep/core';
import { createWorkspace } from '@lockstep/hosts';
import { leftGates } from '../src/recorded-gates.ts';

const commit = 'c'.repeat(40);
const seal: Seal = {
  schema: 1,
  releases: [{ id: 'v1.0.0', commit, packages: [] }],
  build: { run: 'local', attempt: 1 },
  tools: [],
  artifacts: [],
};
const gates = gateList.parse([
  { id: 'tests', run: 'npm test' },
  { id: 'approval', approval: { by: ['@bob'] } },
]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-test-'));
  mkdirSync(join(folder, '.lockstep'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function recordOf(id: string, verdict: GateRecord['verdict']): GateRecord {
  return { id, kind: 'run', definition: 'd'.repeat(64), required: true, verdict, reason: 'it is so' };
}

const now = new Date().toISOString();

function leave(file: string, records: readonly GateRecord[], at = now): void {
  const results: GateResults = {
    schema: 1,
    commit,
    run: 'https://git.example.org/a/b/actions/runs/1/attempts/1',
    operator: 'ada',
    at,
    gates: [...records],
  };
  writeFileSync(join(folder, '.lockstep', file), writeGateResults(results));
}

async function told(inWorkflow: boolean) {
  const project = { workspace: createWorkspace(folder, {}), config: { gates } };
  const left = await leftGates({ project, seal, ledger: { read: async () => [] } }, { inWorkflow });
  return left.map((entry) => entry.gates.map(({ id, verdict }) => `${id} ${verdict}`));
}

describe('results of gates that other jobs left', () => {
  test('tell of an approval only where nothing but Lockstep ran, when there is such a job', async () => {
    leave('gates.json', [recordOf('tests', 'passed'), recordOf('approval', 'passed')]);
    expect(await told(true)).toEqual([['tests passed', 'approval passed']]);
    leave('gates-host.json', [recordOf('approval', 'failed')]);
    expect(await told(true)).toEqual([['approval failed'], ['tests passed']]);
    leave('gates.json', [recordOf('approval', 'passed')]);
    expect(await told(true)).toEqual([['approval failed']]);
  });

  test('are all those of whoever sits at the terminal', async () => {
    leave('gates-approval.json', [recordOf('approval', 'passed')]);
    leave('gates-host.json', [recordOf('approval', 'failed')]);
    expect(await told(false)).toEqual([['approval passed'], ['approval failed']]);
  });

  test('are refused when they come from the future', async () => {
    leave('gates.json', [recordOf('tests', 'passed')], '2999-01-01T00:00:00.000Z');
    await expect(told(true)).rejects.toMatchObject({
      code: 'RESULT_INVALID',
      message: expect.stringContaining('which is yet to come'),
    });
  });
});
