import { z } from 'zod';

/** The setting for a registry's address; it ends in a slash. */
export const registryAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && isRegistryAddress(new URL(text)),
    'expected an http(s) address without credentials, query or fragment',
  )
  .transform((text) => (text.endsWith('/') ? text : `${text}/`))
  .transform((text) => new URL(text).href);

/** Whether an address may be a registry's: by http(s), with nothing in it but a place. */
export function isRegistryAddress(url: URL): boolean {
  return (
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '')
  );
}

/** Whether a credential would travel unencrypted, and not only inside this machine. */
function isPlainAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}

/** What people should know of the addresses that their token is sent to. */
export function plainNotes(addresses: readonly string[]): readonly string[] {
  return addresses.some(isPlainAddress)
    ? ['the registry is reached over plain http: the token travels unencrypted']
    : [];
}
