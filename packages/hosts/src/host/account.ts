import { z } from 'zod';

const account = z.object({ login: z.string() }).nullish();

/**
 * Whoever wrote something, by login. What deleted accounts wrote is shown under a ghost’s name on both hosts, and
 * anyone might ask to be approved by a ghost: such is nobody.
 */
export const author = account.transform((said) =>
  said && said.login !== '' && said.login.toLowerCase() !== 'ghost' ? said.login : undefined,
);
