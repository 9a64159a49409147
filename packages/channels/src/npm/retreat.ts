import type { Observed, Retreat, Target, UndoStep, UndoWish } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { isMovable, type TagRetreat, tagRetreats } from './dist-tag-retreat.ts';
import { giteaRegistry } from './gitea.ts';
import type { Packument } from './packument.ts';
import { type Connection, fetchPackument } from './registry.ts';

/** How long npm lets anyone unpublish a version, in milliseconds (npm’s Unpublish Policy). */
const unpublishWindowMs = 72 * 3_600_000;

/** What a deed on an npm registry is, as its key says. */
export type UndoVerb = 'dist-tag' | 'deprecate' | 'unpublish' | 'delete';

function tagStep(target: Target, { tag, to }: TagRetreat): UndoStep {
  const { key, channel } = target;
  const { name, version } = packageOf(target);
  const title = to === undefined ? `remove ${tag} of ${name}` : `point ${tag} of ${name} back at ${to}`;
  return {
    key: `dist-tag ${tag} ${key}`,
    target: key,
    channel,
    title: `${title} on ${channel}`,
    undoes: `who installs ${name}@${tag} gets ${version}`,
    leaves: 'what was installed already',
  };
}

function versionStep(target: Target, verb: Exclude<UndoVerb, 'dist-tag'>): UndoStep {
  const { key, channel, title } = target;
  const base = { key: `${verb} ${key}`, target: key, channel, title: `${verb} ${title} on ${channel}` };
  switch (verb) {
    case 'deprecate':
      return {
        ...base,
        undoes: 'it is offered without a word: who installs it is warned',
        leaves: 'it can be installed, and its number is used up',
      };
    case 'unpublish':
      return {
        ...base,
        undoes: 'it can be installed',
        leaves:
          'its number is used up, and the name for 24 hours if it was the only version; the registry refuses it while other packages depend on it',
      };
    case 'delete':
      return {
        ...base,
        undoes: 'it can be installed',
        leaves: 'its number, which Lockstep never uses again',
      };
  }
}

function isYoung({ time }: Packument, version: string, { context: { clock } }: Connection): boolean {
  const published = time.get(version);
  // What is no instant is NaN milliseconds ago, and so not within the window.
  return typeof published === 'string' && clock.since(published) < unpublishWindowMs;
}

function verbFor(
  packument: Packument,
  version: string,
  { removes }: UndoWish,
  connection: Connection,
): 'deprecate' | 'unpublish' | 'delete' {
  // Gitea knows no deprecation: its package model has no such field.
  if (giteaRegistry(connection.registry) !== undefined) return 'delete';
  return removes && isYoung(packument, version, connection) ? 'unpublish' : 'deprecate';
}

function notesOn(
  target: Target,
  tags: readonly TagRetreat[],
  verb: string,
  { removes }: UndoWish,
): readonly string[] {
  const { title, channel } = target;
  const stuck = tags.filter((each) => !isMovable(each));
  return [
    ...stuck.map(
      ({ tag }) => `${tag} stays on ${title} on ${channel}: there is no stable version below it to point at`,
    ),
    ...(removes && verb === 'deprecate'
      ? [
          `${title} on ${channel} is deprecated, not removed: npm lets nobody unpublish it 72 hours after its publication`,
        ]
      : []),
  ];
}

/**
 * What there is to take back of a version: first its dist-tags go back, so that nobody gets it unasked, then it is
 * deprecated, or removed where that is wished and the registry lets one.
 */
export async function retreatFrom(
  target: Target,
  observed: Observed,
  wish: UndoWish,
  connection: Connection,
): Promise<Retreat> {
  const { name, version } = packageOf(target);
  const answer = await fetchPackument(connection, name);
  if (answer.kind === 'unclear') throw new Error(answer.why);
  if (answer.kind === 'none' || observed.state !== 'present') return { steps: [], byHand: [], notes: [] };
  const tags = tagRetreats(answer.packument, version);
  const verb = verbFor(answer.packument, version, wish, connection);
  const isDone = verb === 'deprecate' && observed.yanked;
  return {
    steps: [
      ...tags.filter(isMovable).map((each) => tagStep(target, each)),
      ...(isDone ? [] : [versionStep(target, verb)]),
    ],
    byHand: [],
    notes: notesOn(target, tags, verb, wish),
  };
}
