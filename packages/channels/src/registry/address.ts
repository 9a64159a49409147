import { z } from 'zod';

/** The setting for a registry's address; it ends in a slash. */
export const registryAddress = z
  .string()
  .refine(
    (text) => isRegistryAddress(URL.parse(text)),
    'expected an http(s) address without credentials, query or fragment',
  )
  .transform((text) => (text.endsWith('/') ? text : `${text}/`))
  .transform((text) => new URL(text).href);

function isRegistryAddress(url: URL | null): boolean {
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return [url.username, url.password, url.search, url.hash].every((part) => part === '');
}

/** Whether a credential would travel unencrypted, and not only inside this machine. */
export function isPlainAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
}
