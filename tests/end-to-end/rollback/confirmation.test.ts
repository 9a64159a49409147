import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import { reportHere } from '../../support/here.ts';
import { ledgerKinds } from '../../support/ledger-entries.ts';
import { lockstep } from '../../support/lockstep.ts';
import { sealedNpm } from '../../support/npm-release.ts';
import { atTerminal } from '../../support/pseudo-terminal.ts';
import { credentials, startRegistry, writesTo } from '../../support/registry.ts';
import { tag } from '../../support/workspace.ts';

const question = `Type ${tag} to take it back: `;
const args = ['rollback', '--apply'];

let registry: NpmStandIn;
let checkout: Checkout;
beforeEach(async () => {
  registry = await startRegistry();
  checkout = await sealedNpm(registry.url);
  const published = await reportHere(checkout, ['publish', '--skip-rehearsal'], credentials);
  expect(published).toMatchObject({ exit: 0 });
});
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

describe('at a terminal', () => {
  test('the plan is shown, anything but the tag writes nothing, and the tag takes the release back', async () => {
    const before = [writesTo(registry), await ledgerKinds(checkout)];
    const refused = await atTerminal(checkout, args, { question, answer: 'yes' }, credentials);
    expect([refused.exit, refused.shown]).toEqual([2, expect.stringContaining('ROLLBACK_UNCONFIRMED')]);
    expect(refused.shown).toContain('deprecate alder@1.2.3 on npm (with NPM_TOKEN)');
    expect([writesTo(registry), await ledgerKinds(checkout)]).toEqual(before);

    const done = await atTerminal(checkout, args, { question, answer: tag }, credentials);
    expect([done.exit, done.shown.indexOf('deprecate') < done.shown.indexOf(question)]).toEqual([0, true]);
    expect(registry.packages().alder?.versions['1.2.3']?.deprecated).toContain('Withdrawn');
    expect((await ledgerKinds(checkout)).at(-1)).toBe('rolled-back');
  });
});

describe('without a terminal', () => {
  test('nobody is asked, and nothing is written', async () => {
    const before = [writesTo(registry), await ledgerKinds(checkout)];
    const { exit, stderr } = await lockstep(checkout, args, credentials);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('ROLLBACK_UNCONFIRMED')]);
    expect([writesTo(registry), await ledgerKinds(checkout)]).toEqual(before);
  });
});
