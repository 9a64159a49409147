import {
  type FaultProgramme,
  type NpmStandIn,
  type NpmStandInOptions,
  startNpmStandIn,
} from '@lockstep/standins';
import { type Checkout, copyOf } from './checkout.ts';
import { configText } from './workspace.ts';

/** A token that every registry of the tests takes. */
export const token = 'npm-token-of-ada-0123456789';
export const credentials = { NPM_TOKEN: token };

const ada = { token, user: 'ada', rights: 'publish' } as const;

/** A registry that knows the token, and what goes wrong with it. */
export function startRegistry(
  faults: FaultProgramme = [],
  options: Partial<NpmStandInOptions> = {},
): Promise<NpmStandIn> {
  return startNpmStandIn({ tokens: [ada], faults, ...options });
}

/** How each request that would change something was answered, by package. */
export function writesTo({ requests }: NpmStandIn): Readonly<Record<string, readonly (number | string)[]>> {
  const writes = requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  const byPath = Object.groupBy(writes, ({ path }) => path.slice(1));
  return Object.fromEntries(
    Object.entries(byPath).map(([path, sent = []]) => [path, sent.map(({ status }) => status)]),
  );
}

/** The sha256 of every version that a registry serves, by `name@version`. */
export function holdings(standIn: NpmStandIn): Readonly<Record<string, string>> {
  const rows = Object.entries(standIn.packages()).flatMap(([name, { versions }]) =>
    Object.entries(versions).map(([version, { sha256 }]) => [`${name}@${version}`, sha256] as const),
  );
  return Object.fromEntries(rows);
}

/** A copy of a sealed workspace whose channels lead to these registries. */
export async function releaseTo(
  sealed: Checkout,
  registries: Readonly<Record<string, { readonly url: string }>>,
): Promise<Checkout> {
  const copy = await copyOf(sealed);
  const channels = Object.entries(registries).map(([id, { url }]) => [
    id,
    { kind: 'npm' as const, registry: url },
  ]);
  await copy.write({ 'lockstep.yaml': configText(Object.fromEntries(channels)) });
  return copy;
}

/** What a seal says of its artifacts: sha256 by `name@version`. */
export async function sealedDigests(checkout: Checkout): Promise<Readonly<Record<string, string>>> {
  const seal = JSON.parse(await checkout.read('lockstep.seal.json')) as {
    readonly artifacts: readonly {
      readonly package: { readonly name: string; readonly version: string };
      readonly digest: { readonly sha256: string };
    }[];
  };
  return Object.fromEntries(
    seal.artifacts.map(({ package: { name, version }, digest }) => [`${name}@${version}`, digest.sha256]),
  );
}
