import { type Problem, problem } from '@lockstep/core';
import { addressOf } from './address-template.ts';
import { classNameOf } from './class-name.ts';
import { type DesiredFormula, factsDocument } from './desired-formula.ts';
import type { Formula } from './formula.ts';
import { type FormulaFacts, pathOf, type StatedFile } from './formula-facts.ts';
import { compareVersions, versionPattern } from './formula-version.ts';

/** What a formula is compared with. */
export interface AlignmentTerms {
  readonly desired: DesiredFormula;
  /** The template of addresses, where `lockstep.yaml` has one. */
  readonly template?: string | undefined;
}

function namesVersion(url: string, version: string): boolean {
  return versionPattern(version).test(pathOf(url).join('/'));
}

/** Whether an address leads to the files of one version: as the template says, or by naming that version. */
function isOfVersion(
  { url, file }: StatedFile,
  version: string,
  { desired, template }: AlignmentTerms,
): boolean {
  if (template === undefined) return namesVersion(url, version);
  const isOwn = version === desired.version;
  return isOwn ? url === addressOf(template, file, desired) : namesVersion(url, version);
}

function fileFaults(stated: StatedFile, terms: AlignmentTerms): readonly string[] {
  const { url, file, sha256, mirrors } = stated;
  const { files, version } = terms.desired;
  const sealed = files.find((each) => each.file === file);
  if (sealed === undefined)
    return [
      `${url} is no file that is sealed for this channel (${files.map((each) => each.file).join(', ')})`,
    ];
  const strays = mirrors.filter((each) => pathOf(each).at(-1) !== file || !namesVersion(each, version));
  return [
    ...(isOfVersion(stated, version, terms) ? [] : [`${url} is not the address of version ${version}`]),
    ...(sealed.sha256 === sha256
      ? []
      : [`${url} is to have the sha256 ${sha256}, sealed is ${sealed.sha256}`]),
    ...strays.map((each) => `the mirror ${each} is not the address of ${file} of version ${version}`),
  ];
}

/** Every reason why a formula does not say what is sealed, each with file and line. */
export function misalignments(
  formula: Formula,
  facts: FormulaFacts,
  terms: AlignmentTerms,
): readonly Problem[] {
  const { desired } = terms;
  const { file } = formula;
  const at = (line: number, what: string) =>
    problem('FORMULA_MISALIGNED', `${file}, line ${line}: ${what}`, { where: { file, line } });
  const className = classNameOf(desired.formula);
  const missing = desired.files.filter(({ file: name }) => !facts.files.some((each) => each.file === name));
  return [
    ...(formula.className === className
      ? []
      : [at(1, `brew looks for the class ${className}, found ${formula.className}`)]),
    ...(facts.version === desired.version
      ? []
      : [at(1, `it has the version ${facts.version}, sealed is ${desired.version}`)]),
    ...facts.files.flatMap((each) => fileFaults(each, terms).map((what) => at(each.line, what))),
    ...missing.map(({ file: name }) =>
      at(1, `${name} is sealed for this channel, and the formula does not name it`),
    ),
  ];
}

/** What a formula states, as a document: equal to the desired one exactly when users get the sealed files. */
export function statedDocument(facts: FormulaFacts, terms: AlignmentTerms): string {
  const { formula } = terms.desired;
  const files = facts.files.map((each) => ({
    file: isOfVersion(each, facts.version, terms) ? each.file : each.url,
    sha256: each.sha256,
  }));
  return factsDocument({ formula, version: facts.version, files });
}

/** Where a formula stands, seen from the release. */
export type Standing = 'older' | 'equal' | 'other' | 'newer';

/** Compares what a formula states with what it must: by version, then by its files. */
export function standingOf(facts: FormulaFacts, terms: AlignmentTerms): Standing {
  const { desired } = terms;
  if (facts.version === desired.version)
    return statedDocument(facts, terms) === factsDocument(desired) ? 'equal' : 'other';
  const difference = compareVersions(facts.version, desired.version);
  if (difference === 0) return 'other';
  return difference < 0 ? 'older' : 'newer';
}
