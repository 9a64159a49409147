import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Handler, jsonAnswer, type StandInAnswer, type StandInRequest } from './exchange.ts';
import type { Delays } from './faults/delays.ts';
import type { Befallen, RunningProgramme } from './faults/running-programme.ts';
import { readBody } from './request-body.ts';
import type { RequestLog } from './request-log.ts';

export interface ServerParts {
  readonly handle: Handler;
  readonly log: RequestLog;
  readonly delays: Delays;
  readonly faults: RunningProgramme;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly maxBodyBytes: number;
  readonly latencyMs: number;
}

/** A request before its body was read, and what befalls it. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly request: Omit<StandInRequest, 'body'>;
  readonly fault: Befallen | undefined;
  /** When a late answer may be sent; counted from the arrival, so that no request after it is missed. */
  readonly released: Promise<void> | undefined;
}

/** Serves one request, with what befalls it; never rejects. */
export async function serveExchange(
  parts: ServerParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const method = incoming.method ?? 'GET';
  const [rawPath = '/', query = ''] = (incoming.url ?? '/').split('?', 2);
  const path = readable(rawPath);
  const ended = parts.log.arrived({ method, path, credential: incoming.headers.authorization !== undefined });
  const fault = parts.faults.next(method, path);
  parts.delays.arrived(method, path);
  const released = fault?.kind === 'late' ? parts.delays.over(fault.delay) : undefined;
  const sent = { method, path: rawPath, query: new URLSearchParams(query), headers: singleHeaders(incoming) };
  const exchange = { incoming, request: { ...sent, hints: hintsOf(fault) }, fault, released };
  // A client that hangs up while it sends has cut the connection itself.
  const answer = await answerOf(parts, exchange).catch(() => undefined);
  ended(answer?.status ?? 'dropped');
  if (answer === undefined) incoming.socket.destroy();
  else send(outgoing, answer);
}

/** The answer to send, or undefined when the connection is cut instead. */
async function answerOf(parts: ServerParts, exchange: Exchange): Promise<StandInAnswer | undefined> {
  const { incoming, request, fault, released } = exchange;
  if (fault?.kind === 'drop' && fault.moment === 'before-reading') return undefined;
  const body = await readBody(incoming, parts.maxBodyBytes);
  if (parts.latencyMs > 0) await parts.sleep(parts.latencyMs);
  if (fault?.kind === 'drop') return undefined;
  if (fault?.kind === 'reject') return rejection(fault);
  if (body === undefined) return jsonAnswer(413, { error: 'Payload Too Large' });
  const answer = await handled(parts.handle, { ...request, body });
  if (fault?.kind === 'lose-answer') return undefined;
  await released;
  return fault?.kind === 'garbage' ? { ...answer, body: Buffer.from(fault.body) } : answer;
}

function send(outgoing: ServerResponse, { status, headers, body }: StandInAnswer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': body.byteLength }).end(body);
}

/** A defect of the stand-in answers like a registry in trouble, but says what it was. */
function handled(handle: Handler, request: StandInRequest): Promise<StandInAnswer> {
  return handle(request).catch((error: unknown) => jsonAnswer(500, { error: String(error) }));
}

function rejection(fault: Extract<Befallen, { kind: 'reject' }>): StandInAnswer {
  const body = fault.body ?? JSON.stringify({ error: `rejected with ${fault.status}` });
  return {
    status: fault.status,
    headers: { 'content-type': 'application/json', ...fault.headers },
    body: Buffer.from(body),
  };
}

function hintsOf(fault: Befallen | undefined): StandInRequest['hints'] {
  return { stale: fault?.kind === 'stale', hiddenReads: fault?.kind === 'hold' ? fault.reads : 0 };
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function singleHeaders(incoming: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
