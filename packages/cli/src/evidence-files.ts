import { join } from 'node:path';
import {
  type Channel,
  evidenceOf,
  type Ledger,
  renderEvidence,
  type Seal,
  type Sighting,
  writeEvidence,
} from '@lockstep/core';
import { placeToWrite, replaceFile } from '@lockstep/hosts';

/** Where a folder keeps what Lockstep leaves for people; git ignores it. */
export const outputFolder = '.lockstep';

/** Writes a file to the output folder. */
export async function writeOutput(folder: string, file: string, text: string): Promise<void> {
  const write = async (name: string, content: string) =>
    replaceFile(await placeToWrite(folder, join(outputFolder, name)), content);
  await Promise.all([write('.gitignore', '*\n'), write(file, text)]);
}

/** Opens the evidence: writes evidence.json and evidence.md, the same bytes for the same release (P6). */
export async function writeEvidenceFiles(
  folder: string,
  release: { readonly seal: Seal; readonly ledger: Ledger; readonly channels: readonly Channel[] },
  sightings: readonly Sighting[],
): Promise<void> {
  const chain = await release.ledger.read();
  const evidence = evidenceOf(release.channels, release.seal, chain, sightings);
  await Promise.all([
    writeOutput(folder, 'evidence.json', writeEvidence(evidence)),
    writeOutput(folder, 'evidence.md', renderEvidence(evidence)),
  ]);
}
