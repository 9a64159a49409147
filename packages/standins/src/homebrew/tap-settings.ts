import type { ChannelSettings } from '@lockstep/core';

/** What a stand-in reads of a channel's settings. */
export interface TapSettings {
  readonly formula: string;
  readonly path: string | undefined;
  readonly branch: string;
  readonly creates: boolean;
}

function entriesOf(settings: ChannelSettings): Readonly<Record<string, unknown>> {
  return { ...settings };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Reads them; the channel's own kind has checked them before. */
export function tapSettingsOf(settings: ChannelSettings): TapSettings {
  const { formula, path, branch, create } = entriesOf(settings);
  return {
    formula: textOf(formula) ?? '',
    path: textOf(path),
    branch: textOf(branch) ?? 'main',
    creates: create === true,
  };
}

const placeholders = {
  description: 'Rehearsed without its tap',
  homepage: 'https://example.org/',
  license: 'MIT',
  install: ['prefix.install Dir["*"]'],
  url: 'https://example.org/{tag}/{file}',
} as const;

/**
 * The settings of a channel that points at a stand-in's tap.
 *
 * Pull requests need people; a rehearsal moves the branch instead.
 * @param isBlind whether the real formula could not be read: then a first one is written in its place.
 */
export function pointedAt(settings: ChannelSettings, tap: string, isBlind: boolean): ChannelSettings {
  const before = entriesOf(settings);
  const own = Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined));
  const blind = isBlind ? { ...placeholders, ...own, create: true } : {};
  return { ...settings, ...blind, ...{ tap, 'pull-request': false } };
}
