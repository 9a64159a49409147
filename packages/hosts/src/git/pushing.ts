import type { RefUpdate, Reply } from '@lockstep/core';
import { failed, ok, refused } from './answer.ts';
import { garbled } from './garbled.ts';
import type { GitObject } from './object.ts';
import { flush, packetOf, packetsIn, textOf } from './packet.ts';
import { bandsOf } from './side-band.ts';
import { writePack } from './write-pack.ts';

const nothing = '0'.repeat(40);

/** Asks to move one ref from where it must be (gitprotocol-pack, “Reference Update Request”). */
export function pushRequest(
  { ref, from = nothing, to }: RefUpdate,
  objects: readonly GitObject[],
): readonly Uint8Array[] {
  const capabilities = 'report-status side-band-64k object-format=sha1';
  const command = packetOf(`${from} ${to ?? nothing} ${ref}\0 ${capabilities}`);
  return [command, flush, ...(to === undefined ? [] : [writePack(objects)])];
}

// The words of git's receive-pack.c and refs.c for a ref that is not where it should be, or that is just being moved.
const raced =
  /(?:cannot|failed to|unable to) lock|failed to update ref|already exists|does not exist|incorrect old value|but expected|non-fast-forward|stale info|fetch first/i;

// The words of hooks, of receive-pack.c, and of GitHub and Gitea for what nobody may do here, or not with this token.
const barred = /declined|prohibited|protected|den(?:y|ied)|hidden ref|not allowed|permission|violation/i;

function refusalOf(reason: string, words: string): Reply<never> {
  const message = [words.trim(), reason].filter((text) => text !== '').join('\n');
  if (barred.test(reason)) return refused('forbidden', message);
  if (raced.test(reason)) return refused('conflict', message);
  return refused(
    /missing necessary objects|bad ref|funny refname/.test(reason) ? 'invalid' : 'other',
    message,
  );
}

/**
 * Reads what became of a push (gitprotocol-pack, “Report Status”).
 * @throws GarbledError when the answer is cut off or something else: then nobody knows.
 */
export function readReport(body: Uint8Array, ref: string): Reply<undefined> {
  const { data, words, error } = bandsOf(packetsIn(body));
  if (error !== undefined) return failed(error);
  const lines = [...packetsIn(data)].flatMap((packet) => textOf(packet) ?? []);
  const [unpacked = ''] = lines;
  if (!unpacked.startsWith('unpack ')) garbled('an answer does not say what became of a push');
  if (lines.includes(`ok ${ref}`)) return ok(undefined);
  const rejection = lines.find((line) => line.startsWith(`ng ${ref} `))?.slice(`ng ${ref} `.length);
  if (rejection === undefined) garbled('an answer does not say what became of a push');
  if (unpacked === 'unpack ok') return refusalOf(rejection, words);
  const message = `${words}\n${unpacked}`;
  return refused(/exceeds|too large/i.test(message) ? 'too large' : 'other', message);
}
