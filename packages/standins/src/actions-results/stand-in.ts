import { randomBytes } from 'node:crypto';
import { type LoopbackServer, startServer } from '../server.ts';
import { isFinished } from './artifact.ts';
import { createResultsHandler } from './handler.ts';
import type { ActionsResultsOptions, RuntimeJob } from './options.ts';
import { issueToken } from './runtime-token.ts';
import type { Service } from './service.ts';

/** A finished artifact, as the API of the host shows it. */
export interface WorkflowArtifact {
  readonly id: string;
  readonly run: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `sha256:…` of the bytes. */
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly expires: number;
  readonly isExpired: boolean;
}

/** The service that keeps the artifacts of workflow runs, on the loopback interface. */
export interface ActionsResultsStandIn extends LoopbackServer {
  /** What a runner puts into the environment of an action: `ACTIONS_RESULTS_URL` and `ACTIONS_RUNTIME_TOKEN`. */
  environment(job: RuntimeJob): Readonly<Record<string, string>>;
  /** Everything that is finished, of every run; expired ones lose their bytes. */
  artifacts(): readonly WorkflowArtifact[];
  /** Lets an artifact expire now. */
  expire(id: string): void;
}

/** Longer than the blocks of 8 MiB in which the client sends. */
const maxBodyBytes = 64 * 1024 * 1024;
const dayMs = 86_400_000;

function inventory({ artifacts, now }: Service): readonly WorkflowArtifact[] {
  return [...artifacts.values()]
    .filter(isFinished)
    .map(({ id, run, name, bytes, digest, created, expires }) => {
      const isExpired = expires <= now();
      const kept = isExpired ? new Uint8Array() : bytes;
      return { id, run, name, bytes: kept, digest, created, expires, isExpired };
    });
}

/** Starts the service; it keeps everything in memory, and knows the tokens that it issued itself. */
export async function startActionsResults(
  options: ActionsResultsOptions = {},
): Promise<ActionsResultsStandIn> {
  let url = '';
  const service: Service = {
    artifacts: new Map(),
    key: randomBytes(32),
    retentionMs: (options.retentionDays ?? 90) * dayMs,
    quotaBytes: options.quotaBytes ?? Number.POSITIVE_INFINITY,
    now: options.now ?? Date.now,
    url: () => url,
  };
  const server = await startServer(createResultsHandler(service), { ...options, maxBodyBytes });
  url = server.url;
  return {
    ...server,
    environment: (job) => ({
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: issueToken(service, job),
    }),
    artifacts: () => inventory(service),
    expire(id) {
      const artifact = service.artifacts.get(id);
      if (artifact !== undefined) service.artifacts.set(id, { ...artifact, expires: service.now() });
    },
  };
}
