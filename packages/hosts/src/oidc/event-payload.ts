import { readFileSync, statSync } from 'node:fs';
import { isRecord } from '@lockstep/core';
import type { Environment } from '../environment.ts';

/** GitHub sends no larger event; a larger file is no event. */
const longestEvent = 25 * 1024 * 1024;

/** What the event that started the run says about forks. */
export interface ForkStanding {
  /** Whether the run is for a pull request from another repository. */
  readonly isForksRequest: boolean;
  /** Whether the repository itself is a fork. */
  readonly isFork: boolean;
}

function readPayload(path: string): unknown {
  try {
    return statSync(path).size > longestEvent ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function nameAt(value: unknown): unknown {
  return isRecord(value) ? value.full_name : undefined;
}

/** Reads the event that the runner left in a file; without one nothing is a fork. */
export function forkStanding({ GITHUB_EVENT_PATH: path = '' }: Environment): ForkStanding {
  const payload = path === '' ? undefined : readPayload(path);
  const repository = isRecord(payload) ? payload.repository : undefined;
  const request = isRecord(payload) && isRecord(payload.pull_request) ? payload.pull_request : undefined;
  const head = isRecord(request?.head) ? request.head.repo : undefined;
  return {
    isForksRequest: request !== undefined && nameAt(head) !== nameAt(repository),
    isFork: isRecord(repository) && repository.fork === true,
  };
}
