import { compactJson, type EntryBody, fail, type LedgerEntry, readResult, sealDigest } from '@lockstep/core';
import type { Run } from '../commands.ts';
import { outputFolder, writeEvidenceFiles } from '../evidence-files.ts';
import { openChannels, openSealed, type SealedRelease } from '../sealed-release.ts';
import { reportWithoutChannels } from './reports.ts';

const files = {
  rehearsed: `${outputFolder}/rehearsal.json`,
  preflighted: `${outputFolder}/preflight.json`,
} as const;

async function read({ project, seal }: SealedRelease, kind: keyof typeof files) {
  const file = files[kind];
  const text = await project.workspace.readText(file);
  if (text === undefined) throw fail('RESULT_INVALID', `${file} is missing`, { where: { file } });
  return readResult(text, kind, sealDigest(seal), file);
}

// A later result overrides an earlier one, so a success that comes back after a failure is news.
function isKnown(chain: readonly LedgerEntry[], entry: EntryBody): boolean {
  const last = chain.findLast(({ body }) => body.kind === entry.kind);
  return last !== undefined && compactJson(last.body) === compactJson(entry);
}

/** Writes the results of a rehearsal and a preflight, which came from other jobs, to the ledger; once. */
export const runRecord: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { project, seal, ledger } = release;
  const results = [await read(release, 'rehearsed'), await read(release, 'preflighted')];
  const chain = await ledger.read();
  const news = results.filter((entry) => !isKnown(chain, entry));
  if (news.length > 0) await ledger.append(news);
  await writeEvidenceFiles(project.workspace.folder, { seal, ledger, channels: openChannels(project) }, []);
  return reportWithoutChannels('record', [], { seal, project }, 'lockstep publish');
};
