import { type HttpOutcome, isRecord, type Secret } from '@lockstep/core';
import { bodyJson, foreignText } from '../registry/foreign-text.ts';

/** More than an honest registry says about one crate. */
const mostShown = 10;

const kinds = [
  ['invalid_categories', 'it ignores the category'],
  ['invalid_badges', 'it ignores the badge'],
  ['other', 'it remarks'],
] as const;

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** What a registry remarks on a crate that it took, fit to be shown: the Cargo book, “Web API”, “Publish”. */
export function warningsIn(outcome: HttpOutcome, secret?: Secret): readonly string[] {
  const json = outcome.kind === 'answer' ? bodyJson(outcome) : undefined;
  const warnings = isRecord(json) && isRecord(json.warnings) ? json.warnings : {};
  const said = kinds.flatMap(([key, what]) =>
    textsOf(warnings[key]).map((text) => `${what} “${foreignText(text, secret)}”`),
  );
  return said.slice(0, mostShown);
}
