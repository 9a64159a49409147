import { type Problem, problem } from '@lockstep/core';
import { textsOf } from './core-metadata.ts';
import type { Distribution } from './distribution.ts';
import { faultProblem } from './metadata/fault.ts';
import { isRequirement, parseRequirement } from './requirement/requirement.ts';

function placeOf({ file, kind }: Distribution) {
  return { file, document: kind === 'wheel' ? 'METADATA' : 'PKG-INFO' };
}

function directProblems(distribution: Distribution): readonly Problem[] {
  const fields = ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'];
  return fields.flatMap((field) => {
    const direct = textsOf(distribution.metadata, field).filter((value) => {
      const requirement = parseRequirement(value);
      return isRequirement(requirement) && requirement.url !== undefined;
    });
    const expected = 'a version instead of an address';
    return direct.map((found) => faultProblem({ field, found, expected }, placeOf(distribution)));
  });
}

function privateProblems({ file, metadata }: Distribution): readonly Problem[] {
  const mark = textsOf(metadata, 'Classifier').find((classifier) => /^\s*Private\s*::/.test(classifier));
  if (mark === undefined) return [];
  const message = `${file} is marked “${mark.trim()}”, so that the public registry refuses it`;
  const remedy = 'Publish it on a registry of your own, or take the classifier out and build again.';
  return [problem('METADATA_INVALID', message, { where: { file, key: 'Classifier' }, remedy })];
}

/**
 * What the public registry refuses in a distribution that another registry may well take.
 *
 * Source: Warehouse, `forklift/metadata.py`; the PyPA user guide on the classifiers that begin with `Private`.
 */
export function publicRefusals(distribution: Distribution): readonly Problem[] {
  return [...privateProblems(distribution), ...directProblems(distribution)];
}
