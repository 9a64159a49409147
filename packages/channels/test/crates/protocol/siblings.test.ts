import { describe, expect, test } from '@jest/globals';
import type { Channel } from '@lockstep/core';
import { cratesKind, cratesSettings } from '../../../src/crates/index.ts';
import { companions, endpoints } from '../../../src/endpoints.ts';
import { contextWith } from '../../registry/loopback-context.ts';
import { filesOf, openChannel, type Sample, sealedCrate, sealOf } from './crate-fixture.ts';
import { scriptedHttp } from './scripted-http.ts';

const home = 'https://cargo.example/';
const index = `sparse+${home}`;
const table = {
  [`GET ${home}config.json`]: { status: 200, body: { dl: `${home}dl`, api: home.slice(0, -1) } },
};

function needing(declared?: string): Sample {
  const place = declared === undefined ? '' : `\nregistry-index = "${declared}"`;
  return { name: 'app', tables: `[dependencies.core]\nversion = "1"${place}` };
}

async function messages(samples: readonly Sample[], channel: Channel) {
  const sealed = await Promise.all(samples.map(sealedCrate));
  const context = contextWith(filesOf(sealed), undefined, scriptedHttp(table).http);
  const { notes } = await channel.preflight(channel.targets(sealOf(sealed)), context);
  return notes.filter((note) => note.includes('from another registry'));
}

const core: Sample = { name: 'core' };

describe('a crate on a private registry', () => {
  test('that looks elsewhere for a crate that is released beside it is named', async () => {
    expect(await messages([needing(), core], openChannel({ index }))).toEqual([
      expect.stringContaining(
        'app@1.0.0 takes core from another registry than this one; if that is not meant',
      ),
    ]);
    const other = 'sparse+https://other.example/';
    expect(await messages([needing(other), core], openChannel({ index }))).toHaveLength(1);
  });

  test('may name that registry, and need foreign crates from anywhere', async () => {
    expect(await messages([needing(index), core], openChannel({ index }))).toEqual([]);
    expect(await messages([needing()], openChannel({ index }))).toEqual([]);
  });
});

describe('in a rehearsal', () => {
  const played = (role: string) =>
    cratesKind.open(
      'crates',
      { artifacts: ['*.crate'], ...cratesSettings.parse({ index }) },
      { artifacts: ['*.crate'], ...cratesSettings.parse({ index: role }) },
    );

  test('the registry whose part is played decides where siblings are', async () => {
    expect(await messages([needing(), core], played('sparse+https://private.example/'))).toHaveLength(1);
    const own = needing('sparse+https://private.example/');
    expect(await messages([own, core], played('sparse+https://private.example/'))).toEqual([]);
    expect(await messages([needing(), core], played(endpoints.crates))).toEqual([]);
  });

  test('its rules hold, and requests go to where the channel points', () => {
    const channel = played(endpoints.crates);
    expect(channel.limits.quotas).toBeDefined();
    expect(channel.limits.origins).toEqual([new URL(home).origin]);
    expect(channel.limits.origins).not.toContain(new URL(companions.cratesApi).origin);
  });
});
