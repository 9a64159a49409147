import type { ChannelName, Faults } from './servers.ts';

/** Makes the server of a channel answer every request of a method with a refusal that holds this text. */
export function parrot(channel: ChannelName, status: number, method: string, text: string): Faults {
  const echo = `who is ${text}?`;
  const body = JSON.stringify({ error: echo, errors: [{ detail: echo }], message: echo });
  return { [channel]: [{ on: { method }, fault: { kind: 'reject', status, body } }] };
}
