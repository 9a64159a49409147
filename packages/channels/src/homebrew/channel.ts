import type { Channel, ChannelContext, ChannelId, Observed, Step, Target } from '@lockstep/core';
import { connect, connectAnonymously } from './connection.ts';
import { limitsOf } from './limits.ts';
import { observeTarget } from './observation.ts';
import { preflightTarget } from './preflight.ts';
import { proposeFormula } from './proposal.ts';
import { prepareFormula } from './reserving.ts';
import { retreatOf } from './retreat.ts';
import { revealFormula } from './revealing.ts';
import type { HomebrewSettings } from './settings.ts';
import { reserveStep, revealStep, targetsOf } from './targets.ts';
import { takeBackFormula } from './undo.ts';
import { verifyTarget } from './verification.ts';

function formulaSteps(target: Target, { state }: Observed, isProposal: boolean): readonly Step[] {
  const reveal = revealStep(target, isProposal);
  if (state === 'absent') return [reserveStep(target), reveal];
  return state === 'reserved' ? [reveal] : [];
}

async function applyStep(
  { phase }: Step,
  target: Target,
  settings: HomebrewSettings,
  context: ChannelContext,
) {
  const connection = connect(settings, context);
  if (phase === 'reserve') return prepareFormula(target, connection);
  return settings['pull-request'] ? proposeFormula(target, connection) : revealFormula(target, connection);
}

/**
 * The channel that lands a formula in a Homebrew tap.
 * @param role given in a rehearsal, in which nothing that the formula points at is public.
 */
export function openHomebrewChannel(
  id: ChannelId,
  settings: HomebrewSettings,
  role?: HomebrewSettings,
): Channel {
  const { tap, formula, token } = settings;
  const isProposal = settings['pull-request'];
  const each = <Result>(targets: readonly Target[], look: (target: Target) => Promise<Result>) =>
    Promise.all(targets.map(look));
  return {
    id,
    kind: 'homebrew',
    endpoint: tap,
    limits: limitsOf(settings),
    ...(token && { token }),
    targets: (seal) => targetsOf(id, formula, seal),
    preflight: ([target], context) =>
      preflightTarget({ ...(token && { token }) }, target, connect(settings, context)),
    observe: (targets, context) =>
      each(targets, (target) => observeTarget(target, connect(settings, context))),
    steps: (target, observed) => formulaSteps(target, observed, isProposal),
    apply: (step, target, context) => applyStep(step, target, settings, context),
    ...(!isProposal && { undo: (target, context) => takeBackFormula(target, connect(settings, context)) }),
    retreat: async (target, observed) => retreatOf(target, observed, settings),
    undoByHand: isProposal ? 'close the pull request, or revert its merge' : 'revert the commit in the tap',
    verify: (targets, context) => {
      const [anonymous, known] = [connectAnonymously(settings, context), connect(settings, context)];
      return each(targets, (target) =>
        verifyTarget(target, { anonymous, known, hasFiles: role === undefined }),
      );
    },
  };
}
