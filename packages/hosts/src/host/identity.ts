import type { Reply } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from './answers/reply.ts';
import { type Api, request } from './api.ts';

const user = z.object({ login: z.string() });

/** The login behind the credential. */
export async function readIdentity(api: Api): Promise<Reply<string>> {
  return mapReply(await request(api, 'GET /user', user), ({ login }) => login);
}
