import type { Channel, Receipt, Stage, Step, Target } from '@lockstep/core';
import { contextOf, type ReleaseSession } from '../release-session.ts';
import type { Patience } from './attempt.ts';
import { firstOf } from './first-step.ts';
import { perform } from './perform.ts';
import { createTurns } from './turns.ts';

/** A step with what came of it. */
export interface Settled {
  readonly step: Step;
  readonly target: Target;
  readonly receipt: Receipt;
}

interface Lane {
  readonly channel: Channel;
  readonly waiting: Set<Step>;
  running: number;
  /** How many steps may run side by side. */
  atOnce: number;
  /** Waits until no other step of the channel waits for its registry. */
  readonly turn: () => Promise<() => void>;
}

const heldBack: Receipt = {
  outcome: 'unsent',
  heldBack: true,
  why: 'held back after another step did not succeed',
  answer: { message: 'held back' },
};

function isReady(step: Step, unfinished: ReadonlySet<string>): boolean {
  return step.needs.every((need) => !unfinished.has(need));
}

/** The steps of one stage under way: what waits, what runs, what came of the rest. */
class StageRun {
  readonly #session: ReleaseSession;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly #waitMs: number;
  readonly #lanes: readonly Lane[];
  readonly #unfinished: Set<string>;
  readonly #settled: Settled[] = [];
  readonly #done = Promise.withResolvers<readonly Settled[]>();
  #stopped = false;

  constructor(session: ReleaseSession, stage: Stage, targets: ReadonlyMap<string, Target>, waitMs: number) {
    this.#waitMs = waitMs;
    this.#session = session;
    this.#targets = targets;
    this.#unfinished = new Set(stage.steps.map(({ target }) => target));
    this.#lanes = session.channels.map((channel) => ({
      channel,
      waiting: new Set(stage.steps.filter((step) => step.channel === channel.id)),
      running: 0,
      atOnce: channel.limits.concurrency,
      turn: createTurns(),
    }));
  }

  run(): Promise<readonly Settled[]> {
    this.#advance();
    void this.#prepareWaiting();
    return this.#done.promise;
  }

  // What waits for others is made ready while the network is busy with those.
  async #prepareWaiting(): Promise<void> {
    for (const { channel, waiting } of this.#lanes)
      for (const step of waiting) {
        const target = this.#targets.get(step.target);
        if (this.#isOver() || target === undefined) return;
        await channel.prepare?.(target, contextOf(this.#session, channel)).catch(() => undefined);
      }
  }

  #isOver(): boolean {
    return this.#stopped || this.#session.signal?.aborted === true;
  }

  #advance(): void {
    if (!this.#isOver()) for (const lane of this.#lanes) this.#fill(lane);
    if (this.#isIdle() && !this.#isOver()) this.#breakCycle();
    if (!this.#isIdle()) return;
    for (const lane of this.#lanes) for (const step of lane.waiting) this.#settle(step, heldBack);
    this.#done.resolve(this.#settled);
  }

  #isIdle(): boolean {
    return this.#lanes.every((lane) => lane.running === 0);
  }

  #fill(lane: Lane): void {
    for (const step of lane.waiting) {
      if (lane.running >= lane.atOnce) return;
      if (isReady(step, this.#unfinished)) this.#start(lane, step);
    }
  }

  #breakCycle(): void {
    const lane = this.#lanes.find(({ waiting }) => waiting.size > 0);
    const step = firstOf(lane?.waiting ?? new Set());
    if (lane !== undefined && step !== undefined) this.#start(lane, step);
  }

  #start(lane: Lane, step: Step): void {
    const target = this.#targets.get(step.target);
    if (target === undefined) throw new Error(`step ${step.key} has no target`);
    lane.waiting.delete(step);
    lane.running += 1;
    this.#session.context.log.info(step.title);
    const patience: Patience = {
      isOver: () => this.#isOver(),
      waitMs: this.#waitMs,
      turn: () => {
        lane.atOnce = 1;
        return lane.turn();
      },
      signal: this.#session.signal,
    };
    perform(this.#session, lane.channel, step, target, patience).then((receipt) => {
      lane.running -= 1;
      this.#settle(step, receipt);
      this.#advance();
    }, this.#done.reject);
  }

  #settle(step: Step, receipt: Receipt): void {
    const target = this.#targets.get(step.target);
    if (target !== undefined) this.#settled.push({ step, target, receipt });
    if (isAccepted(receipt)) this.#unfinished.delete(step.target);
    else this.#stopped = true;
  }
}

/** Whether the registry took what a step sent. */
export function isAccepted({ outcome }: Pick<Receipt, 'outcome'>): boolean {
  return outcome === 'stored' || outcome === 'pending';
}

/**
 * Runs the steps of one stage side by side, in dependency order, within each channel's concurrency.
 *
 * After the first step that does not succeed nothing new is started; what is under way is awaited.
 * @param waitMs how long a step waits in all for a registry that throttles, in milliseconds.
 */
export function runStage(
  session: ReleaseSession,
  stage: Stage,
  targets: ReadonlyMap<string, Target>,
  waitMs: number,
): Promise<readonly Settled[]> {
  return new StageRun(session, stage, targets, waitMs).run();
}
