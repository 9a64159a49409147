import type { RemoteRefs, Reply } from '@lockstep/core';
import { ok, refused } from './answer.ts';
import { garbled } from './garbled.ts';
import { isId } from './object.ts';
import { delimiter, errorIn, flush, packetOf, packetsIn, textOf } from './packet.ts';

/** Asks for refs whose full name starts with a text, and for HEAD (gitprotocol-v2, “ls-refs”). */
export function refsRequest(prefix: string): readonly Uint8Array[] {
  const options = ['peel', 'symrefs', 'unborn', 'ref-prefix HEAD', `ref-prefix ${prefix}`];
  const head = [packetOf('command=ls-refs\n'), packetOf('object-format=sha1\n'), delimiter];
  return [...head, ...options.map((option) => packetOf(`${option}\n`)), flush];
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly attributes: readonly string[];
}

function attributeOf({ attributes }: Line, name: string): string | undefined {
  return attributes.find((each) => each.startsWith(`${name}:`))?.slice(name.length + 1);
}

function lineOf(text: string): Line {
  const [id = '', name = '', ...attributes] = text.split(' ');
  if (name === '' || (!isId(id) && id !== 'unborn')) garbled('a list of refs holds something else');
  return { id, name, attributes };
}

/**
 * Reads the answer; a server may give more than it was asked for.
 * @throws GarbledError when it is cut off or something else.
 */
export function readRefs(body: Uint8Array, prefix: string): Reply<RemoteRefs> {
  const error = errorIn(body);
  if (error !== undefined) return refused('other', error);
  const packets = [...packetsIn(body)];
  if (packets.at(-1)?.kind !== 'flush') garbled('a list of refs is cut off');
  const lines = packets.flatMap((packet) => textOf(packet) ?? []).map(lineOf);
  const wanted = lines.filter(
    ({ id, name }) => id !== 'unborn' && name.startsWith('refs/') && name.startsWith(prefix),
  );
  const head = lines.find(({ name }) => name === 'HEAD');
  return ok({
    ids: new Map(wanted.map((line) => [line.name, attributeOf(line, 'peeled') ?? line.id])),
    head: head === undefined ? undefined : attributeOf(head, 'symref-target'),
  });
}
