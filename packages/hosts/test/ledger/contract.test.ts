import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMemoryLedger } from '@lockstep/engine';
import { createFileLedger, createGitLedger, ledgerRef } from '../../src/index.ts';
import { gitScene, writer } from '../git/git-fixture.ts';
import { temporaryFolder } from '../temporary.ts';
import { ledgerStatements, sharedLedgerStatements } from './contract.ts';
import { createTestClock, type LedgerScene } from './scene.ts';

const folder = await temporaryFolder();
let files = 0;

async function fileScene(): Promise<LedgerScene> {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  const clock = createTestClock();
  return {
    clock,
    open: (run, options) => createFileLedger(path, run, clock, options),
    text: () => readFile(path, 'utf8'),
    rewrite: (text) => (text === '' ? rm(path) : writeFile(path, text)),
  };
}

async function gitLedgerScene(): Promise<LedgerScene> {
  const { repository, open } = await gitScene();
  const clock = createTestClock();
  const ref = ledgerRef('v1.0.0');
  return {
    clock,
    open: (run, options) => createGitLedger(open(writer), 'v1.0.0', run, clock, options),
    text: async () => `${await repository.read(ref, 'ledger.jsonl')}\n`,
    async rewrite(text) {
      if (text === '') await repository.setRef(ref, undefined);
      else await repository.commit({ ref, files: { 'ledger.jsonl': text } });
    },
  };
}

const shared = { 'in a file': fileScene, 'in git': gitLedgerScene };

ledgerStatements('in memory', async (run, clock) => createMemoryLedger(run, clock));
for (const [name, start] of Object.entries(shared)) {
  ledgerStatements(name, async (run) => (await start()).open(run));
  sharedLedgerStatements(name, start);
}
