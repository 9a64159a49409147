import { createDigest, type Problem, problem } from '@lockstep/core';
import type { OpenFile, Side } from './side.ts';
import { type StatedFile, statedFiles } from './statement.ts';

/** Whether bytes are what a statement says of them. */
export async function isStated(open: OpenFile, { sha512 }: StatedFile): Promise<boolean> {
  const digest = createDigest();
  for await (const chunk of open()) digest.update(chunk);
  return digest.end().sha512 === sha512;
}

/** Says that a file is not what its statement says. */
export function misstated({ name, statement }: Side, { file }: StatedFile): string {
  return `${file} beside “${name}” holds other bytes than the ${statement.kind} says`;
}

async function checkFile(side: Side, stated: StatedFile): Promise<readonly Problem[]> {
  const open = await side.find(stated.file, stated.size);
  if (open === undefined || (await isStated(open, stated))) return [];
  return [problem('SEAL_BROKEN', misstated(side, stated), { where: { file: stated.file } })];
}

/**
 * The files of the folders that were named and that are not what their statements say (`SEAL_BROKEN`): that two
 * statements are equal would then prove nothing.
 */
export async function brokenFiles(sides: readonly Side[]): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const side of sides.filter(({ withFiles }) => withFiles))
    for (const file of statedFiles(side.statement)) problems.push(...(await checkFile(side, file)));
  return problems;
}
