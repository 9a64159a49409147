import type { StandInAnswer } from '../exchange.ts';
import { preferredType } from './negotiation.ts';

/** A request that the registry declines, with the status and the text that clients show. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A refusal; `headers` go along with it. */
export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return { kind: 'refusal', status, message, headers };
}

/** Whether a value is a refusal. */
export function isRefusal(value: object | undefined): value is Refusal {
  return value !== undefined && 'kind' in value && value.kind === 'refusal';
}

/** What WebOb says of a status before the detail. */
const explanations: Readonly<Record<number, string>> = {
  308: 'The resource should be accessed at a new URI.',
  400: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  403: 'Access was denied to this resource.',
  404: 'The resource could not be found.',
  405: 'The method is not allowed for this resource.',
  409: 'There was a conflict when trying to complete your request.',
  410: 'This resource is no longer available.  No forwarding address is given.',
  429: 'The action could not be performed because there were too many requests by the client.',
  502: 'The registry behind this one gave no usable answer.',
};

/**
 * The answer that carries a refusal, in the type that the client takes.
 *
 * The text stands in the title, in the heading and once more below the explanation (Warehouse, `forklift/utils.py`:
 * clients of old read it from the status line, which HTTP/2 no longer has).
 */
export function refuse({ status, message, headers }: Refusal, accept?: string): StandInAnswer {
  return statusAnswer({ status, words: message, detail: message, headers }, accept);
}

/** The answer to what was taken (Warehouse, `forklift/legacy.py`, `HTTPOk`). */
export function consent(accept?: string): StandInAnswer {
  return statusAnswer({ status: 200, words: 'OK', detail: '', headers: {} }, accept);
}

interface Status {
  readonly status: number;
  /** What stands behind the number. */
  readonly words: string;
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How Pyramid (`httpexceptions.py`) writes an answer that is nothing but a status. */
function statusAnswer({ status, words, detail, headers }: Status, accept = '*/*'): StandInAnswer {
  const explanation = explanations[status] ?? '';
  const title = `${status} ${words}`;
  if (preferredType(accept, ['text/html', 'application/json']) === 'application/json') {
    const body = { message: `${explanation}\n\n${detail}\n\n`, code: title, title: words };
    return textAnswer(status, 'application/json', JSON.stringify(body), headers);
  }
  const page = `<html>\n <head>\n  <title>${escapeHtml(title)}</title>\n </head>\n <body>\n  <h1>${escapeHtml(title)}</h1>\n  ${explanation}<br/><br/>\n${escapeHtml(detail)}\n\n\n </body>\n</html>`;
  return textAnswer(status, 'text/html; charset=UTF-8', page, headers);
}

/** An answer with a text. */
export function textAnswer(
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): StandInAnswer {
  return { status, headers: { 'content-type': type, ...headers }, body: Buffer.from(text) };
}

/** A text inside HTML, in an attribute as well. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;');
}
