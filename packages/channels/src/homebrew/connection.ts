import type { ChannelContext, GitRemote, Target } from '@lockstep/core';
import type { AlignmentTerms } from './alignment.ts';
import type { HomebrewSettings } from './settings.ts';
import { desiredOf } from './targets.ts';

/** A tap as one command reaches it. */
export interface Connection {
  readonly settings: HomebrewSettings;
  readonly context: ChannelContext;
  readonly git: GitRemote;
}

/** Reaches the tap with the credential, if there is one. */
export function connect(settings: HomebrewSettings, context: ChannelContext): Connection {
  return { settings, context, git: context.git(settings.tap, context.secret) };
}

/** Reaches the tap as anybody does. */
export function connectAnonymously(settings: HomebrewSettings, context: ChannelContext): Connection {
  const { secret: _, ...without } = context;
  return { settings, context: without, git: context.git(settings.tap) };
}

/** What the formula of a target is compared with. */
export function termsOf(target: Target, { url }: HomebrewSettings): AlignmentTerms {
  return { desired: desiredOf(target), template: url };
}
