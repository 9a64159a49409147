import { z } from 'zod';
import type { ChannelKind, ChannelSettings } from '../../src/channel.ts';
import type { Locate } from '../../src/config/locate.ts';

interface SampleSettings extends ChannelSettings {
  readonly registry: string;
}

function sampleKind(kind: string): ChannelKind<SampleSettings> {
  const unused = () => {
    throw new Error('not part of reading a configuration');
  };
  return {
    kind,
    settings: z.strictObject({ registry: z.string().default('http://default.test/') }),
    tools: [],
    endpoint: ({ registry }) => registry,
    open: unused,
    readPackage: unused,
    readSource: unused,
  };
}

/** Two kinds of channels with one setting of their own, `registry`. */
export const sampleKinds: readonly ChannelKind[] = ['npm', 'pypi'].map(
  (kind) => sampleKind(kind) as unknown as ChannelKind,
);

/** Places that show which path was asked for: the line is its length, the column that of its last part. */
export const sampleLocate: Locate = (path) => ({ line: path.length, column: String(path.at(-1)).length });
