import {
  type AnswerSummary,
  type EntryBody,
  type History,
  longestMessage,
  type Stage,
  type Target,
} from '@lockstep/core';
import type { Judged } from '../survey.ts';
import type { Settled } from './stage-run.ts';

/** What an earlier run left open and the channels now answer, and what is public without our doing. */
export function findings(judged: readonly Judged[], history: History): readonly EntryBody[] {
  return judged.flatMap(({ target, observed, verdict }): EntryBody[] => {
    const adopted = verdict.kind === 'done' && verdict.adopted;
    const isNews = history.unresolved.has(target.key) || (adopted && !history.adopted.has(target.key));
    return isNews ? [{ kind: 'observed', target: target.key, state: observed.state, adopted }] : [];
  });
}

/** The intents of a stage, to be written down before its first step. */
export function intentsOf(
  stage: Stage,
  targets: ReadonlyMap<string, Target>,
  seal: string,
): readonly EntryBody[] {
  return stage.steps.map(({ key, target, channel, phase }) => ({
    kind: 'intent',
    step: key,
    target,
    channel,
    phase,
    seal,
    sha256: targets.get(target)?.artifact.digest.sha256 ?? '',
  }));
}

/** An answer as short as the ledger wants it. */
export function shortened({ status, message, derived }: AnswerSummary): AnswerSummary {
  return {
    ...(status !== undefined && { status }),
    ...(message !== undefined && { message: message.slice(0, longestMessage) }),
    ...(derived !== undefined && { derived }),
  };
}

/** The receipts of a stage. */
export function receiptsOf(settled: readonly Settled[]): readonly EntryBody[] {
  return settled.map(({ step, receipt }) => ({
    kind: 'receipt',
    step: step.key,
    target: step.target,
    outcome: receipt.outcome,
    answer: shortened(receipt.answer),
  }));
}
