import type { Ledger, LedgerEntry, PackageSource } from '@lockstep/core';
import { compactJson, problem, readResult, throwAll } from '@lockstep/core';
import { outputFolder } from './evidence-files.ts';

/** What a result is about, and the entry that it becomes. */
const kinds = { rehearsal: 'rehearsed', preflight: 'preflighted', install: 'installed' } as const;

type ResultKind = keyof typeof kinds;
type ResultEntry = ReturnType<typeof readResult>;

/** The file in the output folder that carries a result from its job to the one that records it. */
export function resultFile(kind: ResultKind, channel?: string): string {
  return channel === undefined ? `${kind}.json` : `${kind}-${channel}.json`;
}

async function readOne(
  source: PackageSource,
  kind: ResultKind,
  file: string,
  seal: string,
): Promise<ResultEntry | undefined> {
  const path = `${outputFolder}/${file}`;
  const text = await source.readText(path);
  return text === undefined ? undefined : readResult(text, kinds[kind], seal, path);
}

/** A later result overrides an earlier one, so a success that comes back after a failure is news. */
function isKnown(chain: readonly LedgerEntry[], entry: ResultEntry): boolean {
  const isSameKind = ({ body }: LedgerEntry) =>
    body.kind === entry.kind && channelsIn(body).join() === channelsIn(entry).join();
  const last = chain.findLast(isSameKind);
  return last !== undefined && compactJson(last.body) === compactJson(entry);
}

function channelsIn(body: LedgerEntry['body']): readonly string[] {
  if (body.kind === 'preflighted') return body.channels;
  return body.kind === 'installed' ? [body.channel] : [];
}

// Preflights of single channels come one by one; a live run demands them all.
function assertProven(results: readonly ResultEntry[], chain: readonly LedgerEntry[], seal: string): void {
  const known = [...results, ...chain.map(({ body }) => body)];
  const missing = (['rehearsal', 'preflight'] as const).filter(
    (kind) => !known.some((body) => body.kind === kinds[kind] && body.seal === seal),
  );
  throwAll(
    missing.map((kind) => {
      const file = `${outputFolder}/${resultFile(kind)}`;
      return problem('RESULT_INVALID', `${file} is missing`, { where: { file } });
    }),
  );
}

/** What a rehearsal left that could not write to the ledger itself, as far as the ledger does not hold it yet. */
export async function leftRehearsal(
  source: PackageSource,
  seal: string,
  ledger: Ledger,
): Promise<readonly ResultEntry[]> {
  const left = await readOne(source, 'rehearsal', resultFile('rehearsal'), seal).catch(() => undefined);
  return left === undefined || isKnown(await ledger.read(), left) ? [] : [left];
}

/**
 * Reads what other jobs left for a seal and the ledger does not hold yet: the results of the rehearsal, and of
 * preflights and installations of all channels or of one.
 * @throws LockstepError `RESULT_INVALID` when one is missing, damaged or of another seal.
 */
export async function newResults(
  source: PackageSource,
  channels: readonly string[],
  seal: string,
  ledger: Ledger,
): Promise<readonly ResultEntry[]> {
  const files = (Object.keys(kinds) as ResultKind[]).flatMap((kind) => [
    { kind, file: resultFile(kind) },
    ...channels.map((channel) => ({ kind, file: resultFile(kind, channel) })),
  ]);
  const found = await Promise.all(files.map(({ kind, file }) => readOne(source, kind, file, seal)));
  const results = found.filter((entry) => entry !== undefined);
  const chain = await ledger.read();
  assertProven(results, chain, seal);
  return results.filter((entry) => !isKnown(chain, entry));
}
