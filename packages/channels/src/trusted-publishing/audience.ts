import { companions, endpoints } from '../endpoints.ts';

/** Whether an address is on this machine: a stand-in may take the part of any registry. */
function isLoopback(address: string): boolean {
  return /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(address).hostname);
}

/** What crates.io calls itself; a registry of another name is another audience. */
export function cratesAudience(api: string): string {
  return new URL(isLoopback(api) ? companions.cratesApi : api).hostname;
}

/** Source: npm’s CLI, `lib/utils/oidc.js`: `npm:` and the host of the registry. */
export function npmAudience(registry: string): string {
  return `npm:${new URL(registry).hostname}`;
}

const known: ReadonlyMap<string, string> = new Map([
  [endpoints.pypi, 'pypi'],
  [companions.pypiTrial, 'testpypi'],
]);

/** The audience of an index that is known; others say theirs themselves. */
export function knownPypiAudience(upload: string): string | undefined {
  return known.get(upload);
}

const ofOthers: readonly string[] = [
  ...known.values(),
  new URL(companions.cratesApi).hostname,
  npmAudience(endpoints.npm),
  'sigstore',
  'sts.amazonaws.com',
];

/**
 * Whether an index may call itself so.
 *
 * It is shown a token for the audience that it names, and could pose as the job before whoever has that name.
 */
export function isOwnAudience(audience: string, upload: string): boolean {
  if (!/^[\w.-]{1,100}$/.test(audience)) return false;
  return isLoopback(upload) || !ofOthers.includes(audience.toLowerCase());
}
