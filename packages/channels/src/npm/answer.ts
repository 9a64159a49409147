import { type HttpAnswer, type HttpOutcome, isRecord, type Receipt } from '@lockstep/core';
import { bodyJson } from '../registry/foreign-text.ts';
import { type AnswerProtocol, receiptOf, type Subject } from '../registry/receipt.ts';
import { answerRules } from './refusals.ts';

function isConsent(answer: HttpAnswer): boolean {
  if (answer.body.length === 0) return true;
  const json = bodyJson(answer);
  return isRecord(json) && json.success !== false && json.ok !== false && json.error === undefined;
}

const protocol: AnswerProtocol = { rules: answerRules, isConsent };

/** What an answer, or the lack of one, to a publish request proves. */
export function publishReceipt(outcome: HttpOutcome, subject: Subject): Receipt {
  return receiptOf(outcome, subject, protocol);
}
