import type { Clock, Minted } from '@lockstep/core';

/** A credential that is about to expire is not used any more: what it is sent with may take a while to arrive. */
const marginMs = 60_000;

interface Held {
  readonly minted: Minted;
  /** When it was asked for. */
  readonly at: string;
}

// A refusal stands until something is changed; what a rerun can mend is asked for again.
function isUsable({ minted, at }: Held, clock: Clock): boolean {
  if (minted.kind === 'refused') return minted.problems.some(({ rerun }) => !rerun);
  return clock.since(at) < minted.lifeMs - marginMs;
}

/** Credentials by the scope that they are for; each is asked for once, and again when it is about to expire. */
export class HeldCredentials {
  readonly #held = new Map<string, Promise<Held>>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The credential of a scope. Whoever asks while one is being made waits for that one. */
  async get(scope: string, mint: () => Promise<Minted>): Promise<Minted> {
    const current = this.#held.get(scope);
    const held = await current;
    if (held !== undefined && isUsable(held, this.#clock)) return held.minted;
    const next = this.#held.get(scope);
    if (next !== undefined && next !== current) return (await next).minted;
    const making = this.#make(mint);
    this.#held.set(scope, making);
    return (await making).minted;
  }

  clear(): void {
    this.#held.clear();
  }

  async #make(mint: () => Promise<Minted>): Promise<Held> {
    const at = this.#clock.timestamp();
    return { minted: await mint(), at };
  }
}
