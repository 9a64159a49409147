import type { Reply } from '@lockstep/core';

/** The value of a reply. @throws Error when there is none. */
export async function replyValue<T>(reply: Promise<Reply<T>>): Promise<T> {
  const said = await reply;
  if (said.outcome !== 'ok') throw new Error(`no value: ${JSON.stringify(said)}`);
  return said.value;
}
