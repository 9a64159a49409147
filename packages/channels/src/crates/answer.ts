import { type HttpAnswer, type HttpOutcome, isRecord, type Receipt } from '@lockstep/core';
import type { AnswerRule } from '../registry/answer-rule.ts';
import { bodyJson } from '../registry/foreign-text.ts';
import { receiptOf, type Subject } from '../registry/receipt.ts';
import { answerRules, yankRules } from './refusals.ts';
import { withNamedPause } from './throttling.ts';

function isSuccess({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}

function listsErrors(answer: HttpAnswer): boolean {
  const json = bodyJson(answer);
  return isRecord(json) && Array.isArray(json.errors) && json.errors.length > 0;
}

// Like cargo, which takes an empty answer for a yes: `Registry::publish` in its source.
function isConsent(answer: HttpAnswer): boolean {
  if (answer.body.length === 0) return true;
  const json = bodyJson(answer);
  return isRecord(json) && json.ok !== false && !json.errors;
}

function saysOk(answer: HttpAnswer): boolean {
  const json = bodyJson(answer);
  return isRecord(json) && json.ok === true;
}

// “… even if the response code is 200”: the Cargo book, “Web API”, on answers that list errors.
function readAnswer(
  outcome: HttpAnswer,
  subject: Subject,
  protocol: Parameters<typeof receiptOf>[2],
): Receipt {
  if (!isSuccess(outcome) || !listsErrors(outcome)) return receiptOf(outcome, subject, protocol);
  const receipt = receiptOf({ ...outcome, status: 400 }, subject, protocol);
  return { ...receipt, answer: { ...receipt.answer, status: outcome.status } };
}

function read(
  outcome: HttpOutcome,
  subject: Subject,
  rules: readonly AnswerRule[],
  consent: typeof isConsent,
): Receipt {
  const protocol = { rules, isConsent: consent };
  if (outcome.kind === 'failure') return receiptOf(outcome, subject, protocol);
  const receipt = readAnswer(outcome, subject, protocol);
  return receipt.outcome === 'throttled' ? withNamedPause(receipt, outcome) : receipt;
}

/** What an answer, or the lack of one, to a publish request proves. */
export function publishReceipt(outcome: HttpOutcome, subject: Subject): Receipt {
  return read(outcome, subject, answerRules, isConsent);
}

/** What an answer, or the lack of one, to a request to yank proves. */
export function yankReceipt(outcome: HttpOutcome, subject: Subject): Receipt {
  return read(outcome, subject, yankRules, saysOk);
}
