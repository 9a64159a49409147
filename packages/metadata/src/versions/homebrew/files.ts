import type { Tree } from '../../tree.ts';

/** Folders that brew looks for formulas in. */
export const formulaFolder = /(?:^|\/)(?:Formula|HomebrewFormula)\/(?:[^/]+\/)?[^/]+\.rb$/;

/** Files that may be formulas: those in the folders of formulas, and Ruby beside lockstep.yaml. */
export function formulaFiles({ files }: Tree): readonly string[] {
  return files.filter((file) => formulaFolder.test(file) || /^[^/]+\.rb$/.test(file));
}
