import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as timer } from 'node:timers/promises';
import type { Handler } from './exchange.ts';
import { createDelays } from './faults/delays.ts';
import type { FaultProgramme } from './faults/fault.ts';
import { runProgramme } from './faults/running-programme.ts';
import { createRequestLog, type RecordedRequest } from './request-log.ts';
import { serveExchange } from './serve-exchange.ts';

/** What every stand-in can be told, whatever protocol it speaks. */
export interface ServerOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** What goes wrong, and when. */
  readonly faults?: FaultProgramme;
  /** Delay of every answer, in milliseconds; for benchmarks. */
  readonly latencyMs?: number;
  /** The present in milliseconds since 1970. */
  readonly now?: () => number;
  /** Resolves after so many milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** A server on the loopback interface. */
export interface LoopbackServer {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Lets go the answers that a fault holds back at this gate. */
  release(gate: string): void;
  /** Stops listening and ends every connection, idle or not, at once. */
  close(): Promise<void>;
}

/** Longer than any client keeps a connection, so that none is closed under a request just being sent. */
const keepAliveMs = 600_000;

/** Starts a server on 127.0.0.1 and nowhere else; `maxBodyBytes` bounds every request's body. */
export async function startServer(
  handle: Handler,
  options: ServerOptions & { readonly maxBodyBytes: number },
): Promise<LoopbackServer> {
  const log = createRequestLog();
  const sleep = options.sleep ?? ((milliseconds) => timer(milliseconds, undefined, { ref: false }));
  const delays = createDelays(sleep);
  const faults = runProgramme(options.faults ?? [], options.now ?? Date.now);
  const parts = { handle, log, delays, faults, sleep, maxBodyBytes: options.maxBodyBytes };
  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    void serveExchange({ ...parts, latencyMs: options.latencyMs ?? 0 }, incoming, outgoing);
  });
  server.keepAliveTimeout = keepAliveMs;
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    requests: log.requests,
    release: delays.release,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
