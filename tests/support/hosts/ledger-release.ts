import type { NpmStandIn } from '@lockstep/standins';
import type { Checkout } from '../checkout.ts';
import type { Variables } from '../lockstep.ts';
import { credentials } from '../registry.ts';
import { builtFiles, chain, configText } from '../workspace.ts';
import { type LedgerServer, writer } from './ledger-repository.ts';

/** What a run needs that may publish and write the ledger. */
export const allowed: Variables = { ...credentials, LEDGER_TOKEN: writer };

export const publish = ['publish', '--skip-rehearsal'];

/** A `lockstep.yaml` whose ledger is in the repository itself. */
export function gitLedgerConfig(registry: Pick<NpmStandIn, 'url'>, more: object = {}): string {
  const config = JSON.parse(configText({ npm: { registry: registry.url } }));
  return JSON.stringify({ ...config, ledger: { git: 'origin', token: { env: 'LEDGER_TOKEN' } }, ...more });
}

/** A clone whose channel leads to a registry; nothing is built in it. */
export async function freshClone(ledger: LedgerServer, registry: Pick<NpmStandIn, 'url'>): Promise<Checkout> {
  const clone = await ledger.clone();
  await clone.write({ 'lockstep.yaml': gitLedgerConfig(registry) });
  return clone;
}

/** The same with the sealed files in it. */
export async function sealedClone(
  sealed: Checkout,
  ledger: LedgerServer,
  registry: Pick<NpmStandIn, 'url'>,
): Promise<Checkout> {
  const clone = await freshClone(ledger, registry);
  await clone.write({ ...builtFiles(chain), 'lockstep.seal.json': await sealed.read('lockstep.seal.json') });
  return clone;
}
