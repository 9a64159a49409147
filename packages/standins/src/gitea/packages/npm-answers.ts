import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from '../http/answers.ts';

/** A request that the npm registry declines. */
export class NpmRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function npmRefusal(status: number, message: string): NpmRefusal {
  return new NpmRefusal(status, message);
}

/** The answer that carries a refusal; what is not there is not described. */
export function npmRefusalAnswer({ status, message }: NpmRefusal): StandInAnswer {
  return giteaJson(status, { error: status === 404 ? '' : message });
}
