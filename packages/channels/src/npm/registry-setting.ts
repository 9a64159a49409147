import { fail, type Surroundings } from '@lockstep/core';
import { z } from 'zod';
import { isRegistryAddress, registryAddress } from '../registry/address.ts';

const placeholder = /\{[^{}]*\}/g;
const names = ['server', 'owner', 'repository'] as const;

type Filling = Readonly<Partial<Record<(typeof names)[number], string>>>;

function isTemplate(text: string): boolean {
  return /[{}]/.test(text);
}

// The server's address stands at the beginning and brings its own slash.
function fill(text: string, { server, ...rest }: Filling): string {
  const root = server === undefined ? text : text.replace(/^\{server\}\/?/, server.replace(/\/?$/, '/'));
  return Object.entries(rest).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, encodeURIComponent(value)),
    root,
  );
}

const example: Filling = { server: 'https://server.example/', owner: 'owner', repository: 'repository' };

function isAddress(text: string): boolean {
  const filled = fill(text, example);
  return !isTemplate(filled) && URL.canParse(filled) && isRegistryAddress(new URL(filled));
}

/** The setting for a registry: an address, or one in which the surroundings fill something in. It ends in a slash. */
export const registrySetting = z
  .string()
  .refine(
    isAddress,
    'expected an http(s) address without credentials, query or fragment; {server} at its beginning, {owner} and {repository} stand for those of the run',
  )
  .transform((text) => (isTemplate(text) ? text.replace(/\/?$/, '/') : registryAddress.parse(text)));

function fillingFrom({ server, repository }: Surroundings): Filling {
  const [owner, name] = repository?.split('/') ?? [];
  return {
    ...(server && { server }),
    ...(owner && { owner }),
    ...(name && { repository: name }),
  };
}

/**
 * The address of a registry, with what the surroundings say filled in.
 * @throws LockstepError `CONFIG_WRONG_TYPE` when they do not say it.
 */
export function completeRegistry(registry: string, surroundings: Surroundings): string {
  if (!isTemplate(registry)) return registry;
  const filled = fill(registry, fillingFrom(surroundings));
  const [missing] = filled.match(placeholder) ?? [];
  const address = missing === undefined ? registryAddress.safeParse(filled) : undefined;
  if (address?.success) return address.data;
  const why = missing === undefined ? `${filled} is no address` : `nothing says what ${missing} stands for`;
  throw fail('CONFIG_WRONG_TYPE', `registry: ${registry}: ${why}`, {
    where: { key: 'registry' },
    remedy:
      'Run it in a workflow or a checkout of the repository, or write the whole address into lockstep.yaml.',
  });
}
