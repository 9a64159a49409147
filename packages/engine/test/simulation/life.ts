/** What a run does to the world, as far as it can go wrong. */
export type Operation = 'read' | 'append' | 'observe' | 'apply' | 'install';

/** What can go wrong with each operation. */
export const mishaps = {
  read: ['killed before', 'killed after'],
  append: ['killed before', 'killed after', 'disk full', 'full after writing'],
  observe: ['killed before', 'killed after', 'no answer', 'our own error'],
  apply: [
    'killed before',
    'killed after',
    'answer lost',
    'answer lost and hidden for a while',
    'hidden for a while',
    'pending',
    'busy',
    'throttled',
    'throttled with a time',
    'throttled for long',
    'unsent',
    'refused',
    'our own error',
    'our own error after sending',
  ],
  install: ['killed before', 'killed after', 'install fails'],
} as const;

export type Mishap = (typeof mishaps)[Operation][number] | 'paused';

/** One mishap, at one operation of a run; operations count from 1. */
export interface Fault {
  readonly operation: number;
  readonly mishap: Mishap;
  /** When a paused run wakes up again. */
  readonly until?: Promise<void>;
}

/** One run of the program, until it ends or is killed. */
export interface Life {
  readonly run: string;
  /** What it did so far, in order. */
  readonly operations: readonly Operation[];
  readonly killed: Promise<'killed'>;
  /** Whether it has seen what a rerun cannot mend. */
  knowsIncident: boolean;
  /** Carries out an operation; once the process is dead it never returns, but what was sent still arrives. */
  carryOut<Result>(
    operation: Operation,
    deed: (mishap: Mishap | undefined) => Promise<Result>,
  ): Promise<Result>;
}

const never = new Promise<never>(() => undefined);

/** Starts a run; nothing in it can catch its death. */
export function startLife(run: string, fault?: Fault): Life {
  const operations: Operation[] = [];
  const { promise: killed, resolve } = Promise.withResolvers<'killed'>();
  let isDead = false;
  const die = () => {
    isDead = true;
    resolve('killed');
    return never;
  };
  return {
    run,
    operations,
    killed,
    knowsIncident: false,
    async carryOut(operation, deed) {
      if (isDead) return never;
      const mishap = operations.push(operation) === fault?.operation ? fault.mishap : undefined;
      if (mishap === 'killed before') return die();
      if (mishap === 'paused') await fault?.until;
      const result = await deed(mishap);
      if (mishap === 'killed after') return die();
      return isDead ? never : result;
    },
  };
}
