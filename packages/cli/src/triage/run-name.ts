import { fail, foreignText, type RepositoryAddress } from '@lockstep/core';

type Address = Pick<RepositoryAddress, 'owner' | 'name'> & { readonly server: string };

const id = /^[1-9]\d{0,18}$/;
// `/actions/runs/7`, and below it what both hosts show of a run: an attempt, a job.
const below =
  /^(.*)\/([^/]+)\/([^/]+)\/actions\/runs\/([1-9]\d{0,18})(?:\/(?:attempts|jobs?)\/\d{1,19})*\/?$/;

function isHere(url: URL, path: readonly (string | undefined)[], here: Address): boolean {
  const [folder, owner, name] = path;
  const server = new URL(here.server);
  // Names of repositories are told apart by no case, on either host.
  const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();
  return (
    url.host === server.host &&
    `${folder}/` === server.pathname &&
    isSame(owner, encodeURIComponent(here.owner)) &&
    isSame(name, encodeURIComponent(here.name))
  );
}

/**
 * The number of a run that is named by it or by its address; no other server is ever asked.
 * @throws LockstepError `USAGE`, or `RUN_FOREIGN` for an address of another server or repository.
 */
export function runNamed(text: string, here: Address): string {
  if (id.test(text)) return text;
  const url = URL.parse(text);
  const found = url === null ? null : below.exec(url.pathname);
  if (url === null || found === null)
    throw fail('USAGE', `triage takes the number or the address of a run, not “${foreignText(text)}”`);
  if (!isHere(url, found.slice(1, 4), here))
    throw fail(
      'RUN_FOREIGN',
      `${foreignText(`${url.origin}${url.pathname}`)} is not a run of ${here.server}${here.owner}/${here.name}`,
    );
  return found[4] ?? '';
}
