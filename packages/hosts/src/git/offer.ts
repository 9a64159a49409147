import type { HttpAnswer, Reply } from '@lockstep/core';
import { ok, refused } from './answer.ts';
import type { Service } from './endpoint.ts';
import { garbled } from './garbled.ts';
import { packetsIn, textOf } from './packet.ts';

/** What a service must be able to do, and how people know it. */
interface Need {
  readonly capability: RegExp;
  readonly otherwise: string;
}

const needs: Readonly<Record<Service, readonly Need[]>> = {
  'git-upload-pack': [
    { capability: /^version 2$/m, otherwise: 'does not speak version 2 of git’s protocol' },
    { capability: /^fetch=.*\bshallow\b/m, otherwise: 'gives no single commits' },
  ],
  'git-receive-pack': [
    { capability: /\breport-status\b/, otherwise: 'does not say what became of a push' },
    { capability: /\bside-band-64k\b/, otherwise: 'does not say what became of a push' },
  ],
};

function capabilitiesIn(body: Uint8Array, service: Service): string {
  const packets = [...packetsIn(body)];
  const texts = packets.flatMap((packet) => textOf(packet) ?? []);
  if (texts.length === 0 || packets.at(-1)?.kind !== 'flush') garbled('an offer is cut off');
  const said = texts.filter((text) => text !== `# service=${service}`);
  // Before version 2, capabilities hide behind the first ref.
  return service === 'git-upload-pack' ? said.join('\n') : (said[0]?.split('\0')[1] ?? '');
}

/**
 * Whether a server offers what is needed; a refusal says what it lacks.
 * @throws GarbledError when the answer is cut off.
 */
export function offerOf(answer: HttpAnswer, service: Service): Reply<undefined> {
  if (answer.headers['content-type'] !== `application/x-${service}-advertisement`)
    return refused('invalid', 'what answers at this address is not a git server', answer.status);
  const offered = capabilitiesIn(answer.body, service);
  const [, format = 'sha1'] = /\bobject-format=(\w+)/.exec(offered) ?? [];
  if (format !== 'sha1') return refused('invalid', `the repository names its objects by ${format}`);
  const missing = needs[service].find(({ capability }) => !capability.test(offered));
  return missing === undefined ? ok(undefined) : refused('invalid', `the server ${missing.otherwise}`);
}
