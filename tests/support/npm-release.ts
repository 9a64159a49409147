import { type Checkout, checkoutOf, type Files } from './checkout.ts';
import { reportHere } from './here.ts';
import { builtFiles, configText, tag, workspaceFiles } from './workspace.ts';

/** The only package of a small release. */
export const onlyPackage = { name: 'alder' } as const;

/** The sources of a small release, whose channel leads to a registry. */
export function npmSources(registry: string, more: object = {}): Files {
  const config = JSON.parse(configText({ npm: { registry } }));
  return workspaceFiles([onlyPackage], `${JSON.stringify({ ...config, ...more }, undefined, 2)}\n`);
}

/** A tagged repository with one package for npm, built and sealed in this process. */
export async function sealedNpm(registry: string, more: Files = {}): Promise<Checkout> {
  const checkout = await checkoutOf({ ...npmSources(registry), ...more }, [tag]);
  await checkout.write(builtFiles([onlyPackage]));
  const { exit, stderr } = await reportHere(checkout, ['seal']);
  if (exit !== 0) throw new Error(`seal ended with ${exit}: ${stderr}`);
  return checkout;
}
