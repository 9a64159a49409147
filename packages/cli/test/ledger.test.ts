import { describe, expect, test } from '@jest/globals';
import { reveal, type Secret, secretOf, silentLog } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { ledgerToken, ledgerTokenHere } from '../src/ledger.ts';
import type { World } from '../src/world.ts';

const runner = {
  GITHUB_SERVER_URL: 'https://git.example.org',
  GITHUB_API_URL: 'https://git.example.org/api/v1',
  GITHUB_REPOSITORY: 'ada/tool',
};

const here = 'https://git.example.org/ada/ledgers.git';
const elsewhere = 'https://evil.example.org/ada/tool.git';

function projectWith(ledger: Project['config']['ledger']): Project {
  return { config: { ledger }, workspace: { folder: '.' } } as unknown as Project;
}

function worldWith(env: World['env'], ledgerTokenInput?: Secret): World {
  return {
    env: { ...runner, ...env },
    cwd: '.',
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow: true,
    ledgerToken: ledgerTokenInput,
  };
}

function shown(secret: Secret | undefined): string | undefined {
  return secret && reveal(secret);
}

describe('the token of the job’s host', () => {
  test.each([
    ['goes to a ledger in the repository itself', 'origin', 'job'],
    ['goes to a ledger on the same server', here, 'job'],
    ['never goes to a ledger on another server', elsewhere, undefined],
  ])('%s', async (_, git, expected) => {
    const world = worldWith({ LOCKSTEP_TOKEN: 'job' });
    expect(shown(await ledgerToken(projectWith({ git }), world))).toBe(expected);
  });
});

describe('the credential of a ledger', () => {
  const named = { env: 'LEDGER_TOKEN' };

  test.each([
    ['is one of the host where both are in one place', 'origin', 'own'],
    ['is one of the host where both are on one server', here, 'own'],
    ['is never shown to the host where the ledger is on another server', elsewhere, undefined],
  ])('%s', async (_, git, expected) => {
    const project = projectWith({ git, token: named });
    expect(shown(await ledgerTokenHere(project, worldWith({ LEDGER_TOKEN: 'own' })))).toBe(expected);
    expect(shown(await ledgerToken(project, worldWith({ LEDGER_TOKEN: 'own' })))).toBe('own');
  });

  test('that came as an input goes where the ledger is, and nowhere else', async () => {
    const project = projectWith({ git: elsewhere });
    const world = worldWith({}, secretOf('ledger-token', 'given'));
    expect(shown(await ledgerToken(project, world))).toBe('given');
    expect(await ledgerTokenHere(project, world)).toBeUndefined();
  });
});
