import { type HttpAnswer, type HttpOutcome, isRecord, type Receipt } from '@lockstep/core';
import { bodyJson } from '../registry/foreign-text.ts';
import { type AnswerProtocol, receiptOf, type Subject } from '../registry/receipt.ts';
import { withoutPage } from './answer-page.ts';
import { answerRules } from './refusals.ts';

function saysNo({ error, errors, ok, success }: Readonly<Record<string, unknown>>): boolean {
  return error !== undefined || errors !== undefined || ok === false || success === false;
}

// Servers say nothing, “OK” on a page (Warehouse), or something in JSON; other words may be those of a proxy.
function isConsent(answer: HttpAnswer): boolean {
  const text = new TextDecoder().decode(answer.body).trim();
  if (text === '' || /^(ok|created|accepted)$/i.test(text)) return true;
  const json = bodyJson(answer);
  return isRecord(json) && !saysNo(json);
}

const protocol: AnswerProtocol = { rules: answerRules, isConsent };

/** What an answer, or the lack of one, to an upload proves. */
export function uploadReceipt(outcome: HttpOutcome, subject: Subject): Receipt {
  return receiptOf(outcome.kind === 'answer' ? withoutPage(outcome) : outcome, subject, protocol);
}
