import type { EntryBody, Installation, PackageArtifact, Sandbox, Seal, StandIn } from '@lockstep/core';
import type { InstallCheck } from '../release-session.ts';

/** What is installed, where, and until when. */
export interface InstallTerms {
  readonly seal: Seal;
  readonly sandbox: Sandbox;
  /** Aborted when the operator asks to stop. */
  readonly signal?: AbortSignal | undefined;
}

/** The artifacts of a seal that a channel gets and a client can install. */
export function installableOn(id: string, seal: Seal): readonly PackageArtifact[] {
  return seal.artifacts.flatMap((artifact) => {
    const { channels, package: released } = artifact;
    return released !== undefined && channels.includes(id) ? [{ ...artifact, package: released }] : [];
  });
}

/** Installs everything that a channel gets, one after the other, with the ecosystem's own client. */
export async function installFrom(
  standIn: Pick<StandIn, 'install'>,
  id: string,
  { seal, sandbox, signal }: InstallTerms,
): Promise<readonly Installation[]> {
  const all: Installation[] = [];
  for (const artifact of installableOn(id, seal))
    if (signal?.aborted !== true) all.push(...(await standIn.install(artifact, sandbox)));
  return all.map(withFailure);
}

// A command that ran shows by its own exit what came of it.
function withFailure({ installed, problems }: Installation): Installation {
  const isFailed = problems.length > 0 && installed.ran === undefined;
  return { installed: isFailed ? { ...installed, failed: true } : installed, problems };
}

/** What some installations amount to. */
export function installCheckOf(installations: readonly Installation[]): InstallCheck {
  const problems = installations.flatMap((each) => each.problems);
  const skipped = installations.filter(({ installed }) => installed.skipped !== undefined).length;
  const done = `${installations.length - skipped} installations`;
  const codes = [...new Set(problems.map(({ code }) => code))].join(', ');
  const outcome = problems.length === 0 ? 'all commands ran' : codes;
  const summary =
    skipped === 0 ? `${done}, ${outcome}` : `${done}, ${outcome}, ${skipped} not for this machine`;
  return { ok: problems.length === 0, summary, problems };
}

/** An install check as the ledger remembers it. */
export function installEntry(
  seal: string,
  channel: string,
  { ok, summary }: Pick<InstallCheck, 'ok' | 'summary'>,
): Extract<EntryBody, { kind: 'installed' }> {
  return { kind: 'installed', seal, channel, ok, summary };
}
