import { expect, test } from '@jest/globals';
import { channelKinds } from '@lockstep/channels';
import { type HostJob, parseConfig, triageEvidence, triageJob, triageLines } from '@lockstep/core';
import { parseYaml } from '@lockstep/hosts';
import { ownPatterns } from '../../packages/cli/src/triage/own-patterns.ts';
import { readRepositoryFile } from '../architecture/repository.ts';

const page = readRepositoryFile('docs/incidents.md');

function block(language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page) ?? [];
  if (text === undefined) throw new Error(`docs/incidents.md shows no ${language}`);
  return text;
}

const url = 'https://git.example.org/acme/demo/actions/runs/7';
const run = {
  id: '7',
  attempt: 1,
  workflow: 'test.yml',
  event: 'push',
  commit: 'c'.repeat(40),
  ref: 'main',
  isOver: true,
  conclusion: 'failure',
  repository: 'acme/demo',
  url,
  createdAt: '2026-11-21T08:00:00Z',
};
const job: HostJob = {
  id: '1',
  name: 'test',
  attempt: 1,
  state: 'over',
  conclusion: 'failure',
  steps: [],
  url: `${url}/job/1`,
};

test('the log of docs/incidents.md is shown as it says, with the patterns that it configures', async () => {
  const { value, locate } = parseYaml(block('yaml'));
  const { triage } = parseConfig(value, channelKinds, locate, {});
  const failed = triageJob(job, { text: block('log'), firstLine: 1 }, await ownPatterns(triage));
  const [, , ...lines] = triageLines(triageEvidence(run, [job], [failed]));
  expect(`${lines.join('\n')}\n`).toBe(block('text'));
});
