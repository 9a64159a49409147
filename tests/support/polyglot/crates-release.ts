import { type Checkout, checkoutOf, copyOf } from '../checkout.ts';
import { lockstep } from '../lockstep.ts';
import { tag } from '../workspace.ts';
import { cargoWorkspace, crate, crateName, type SampleCrate } from './crate.ts';

const folder = 'rust/target/package';

function configText(index: string): string {
  const token = { env: 'CARGO_REGISTRY_TOKEN' };
  const channels = { crates: { artifacts: [`${folder}/*.crate`], index, token } };
  return `${JSON.stringify({ channels }, undefined, 2)}\n`;
}

/** A tagged repository of these crates, packed, and sealed by the command. */
export async function sealedCrates(samples: readonly SampleCrate[]): Promise<Checkout> {
  const checkout = await checkoutOf(
    {
      ...cargoWorkspace(samples, 'rust'),
      'lockstep.yaml': configText('sparse+http://127.0.0.1:9/'),
      '.gitignore': 'target/\nlockstep.seal.json\n.lockstep/\n',
    },
    [tag],
  );
  await checkout.write(
    Object.fromEntries(samples.map((each) => [`${folder}/${crateName(each)}`, crate(each)])),
  );
  const { exit, stderr } = await lockstep(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}

/** A copy of such a repository whose channel leads to this registry. */
export async function releaseCratesTo(
  sealed: Checkout,
  { url }: { readonly url: string },
): Promise<Checkout> {
  const copy = await copyOf(sealed);
  await copy.write({ 'lockstep.yaml': configText(`sparse+${url}`) });
  return copy;
}
