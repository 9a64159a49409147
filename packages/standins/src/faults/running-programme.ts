import { type Fault, type FaultProgramme, type FaultRule, matches } from './fault.ts';

/** What actually befalls a request: a throttle has become a rejection, or nothing. */
export type Befallen = Exclude<Fault, { kind: 'throttle' }>;

/** A programme that counts the requests it sees. */
export interface RunningProgramme {
  /** What befalls the request that just arrived. */
  next(method: string, path: string): Befallen | undefined;
}

/** Starts a programme; `now` gives milliseconds. */
export function runProgramme(programme: FaultProgramme, now: () => number): RunningProgramme {
  const rules = programme.map((rule) => runRule(rule, now));
  return {
    next: (method, path) =>
      rules.map((rule) => rule(method, path)).find((befallen) => befallen !== undefined),
  };
}

type RunningRule = (method: string, path: string) => Befallen | undefined;

function runRule({ on, fault }: FaultRule, now: () => number): RunningRule {
  const resolve = resolveFault(fault, now);
  let seen = 0;
  return (method, path) => {
    if (!matches(on, method, path)) return undefined;
    seen += 1;
    const due = seen === (on.nth ?? seen) && seen <= (on.first ?? seen);
    return due ? resolve() : undefined;
  };
}

function resolveFault(fault: Fault, now: () => number): () => Befallen | undefined {
  if (fault.kind !== 'throttle') return () => fault;
  let taken: readonly number[] = [];
  return () => {
    taken = taken.filter((time) => time > now() - fault.windowMs);
    const [oldest] = taken;
    if (oldest !== undefined && taken.length >= fault.allow)
      return throttled(oldest + fault.windowMs - now());
    taken = [...taken, now()];
    return undefined;
  };
}

function throttled(remainingMs: number): Befallen {
  return {
    kind: 'reject',
    status: 429,
    headers: { 'retry-after': String(Math.ceil(remainingMs / 1000)) },
    body: JSON.stringify({ error: 'rate limited exceeded' }),
  };
}
