import { type Delay, matches, type RequestMatcher } from './fault.ts';

/** Answers that are held back, and what lets them go. */
export interface Delays {
  /** Resolves when the delay is over. */
  over(delay: Delay): Promise<void>;
  /** Lets go what waits for a request like this one. */
  arrived(method: string, path: string): void;
  /** Lets go what waits, or will wait, at this gate. */
  release(gate: string): void;
}

interface Waiting {
  readonly on: RequestMatcher;
  readonly go: () => void;
}

/** No delays yet; `sleep` resolves after so many milliseconds. */
export function createDelays(sleep: (milliseconds: number) => Promise<void>): Delays {
  const gates = new Map<string, PromiseWithResolvers<void>>();
  let waiting: readonly Waiting[] = [];

  const gateOf = (name: string) => {
    const gate = gates.get(name) ?? Promise.withResolvers<void>();
    gates.set(name, gate);
    return gate;
  };

  return {
    over(delay) {
      switch (delay.until) {
        case 'elapsed':
          return sleep(delay.milliseconds);
        case 'released':
          return gateOf(delay.gate).promise;
        case 'request':
          return new Promise((go) => {
            waiting = [...waiting, { on: delay.on, go }];
          });
      }
    },
    arrived(method, path) {
      const due = waiting.filter(({ on }) => matches(on, method, path));
      waiting = waiting.filter((each) => !due.includes(each));
      for (const { go } of due) go();
    },
    release: (name) => gateOf(name).resolve(),
  };
}
