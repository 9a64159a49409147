import { type ChannelId, digestOf, fail, type Seal, type Step, type Target } from '@lockstep/core';
import { z } from 'zod';
import { type DesiredFormula, desiredFormula, factsDocument } from './desired-formula.ts';

const factsSchema = z.strictObject({
  formula: z.string(),
  version: z.string(),
  files: z.array(z.strictObject({ file: z.string(), sha256: z.string() })),
});

/** The one target of a formula: that it says what was sealed. */
export function targetsOf(channel: ChannelId, formula: string, seal: Seal): readonly Target[] {
  const desired = desiredFormula(channel, formula, seal);
  if (desired === undefined) return [];
  const document = factsDocument(desired);
  const digest = digestOf(new TextEncoder().encode(document));
  return [
    {
      key: `${channel}:${formula}@${desired.tag}`,
      channel,
      kind: 'formula',
      artifact: { file: `${formula}.formula.json`, digest, channels: [channel] },
      document,
      title: `${formula} ${desired.version}`,
      needs: [],
    },
  ];
}

/** What a target asks of its formula. */
export function desiredOf({ key, channel, document = '' }: Target): DesiredFormula {
  const { success, data } = factsSchema.safeParse(JSON.parse(document || 'null'));
  if (!success) throw fail('INTERNAL', `${key} is no target of a formula`);
  return { ...data, tag: key.slice(`${channel}:${data.formula}@`.length) };
}

/** The full name of the branch that holds a release's formula until it is revealed. */
export function branchOf({ formula, tag }: Pick<DesiredFormula, 'formula' | 'tag'>): string {
  // With the formula’s name, since projects that share a tap may share version numbers.
  return `refs/heads/lockstep/${formula}/${tag}`;
}

type StepPlan = Pick<Step, 'phase' | 'undo'> & { readonly verb: string; readonly last?: boolean };

function stepOf({ key, channel, title, needs }: Target, { verb, ...plan }: StepPlan): Step {
  return {
    key: `${verb} ${key}`,
    target: key,
    channel,
    title: `${verb} ${title} in ${channel}`,
    needs,
    ...plan,
  };
}

/** The step that lays the formula down in a branch of its own. */
export function reserveStep(target: Target): Step {
  return stepOf(target, { verb: 'prepare', phase: 'reserve', undo: 'free' });
}

/** The step that shows the formula to users, after the files that it names are public. */
export function revealStep(target: Target, isPullRequest: boolean): Step {
  const verb = isPullRequest ? 'propose' : 'reveal';
  return stepOf(target, { verb, phase: 'reveal', undo: 'limited', last: true });
}
