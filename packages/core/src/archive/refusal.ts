import { fail, type LockstepError } from '../errors/lockstep-error.ts';

/** Makes the error that refuses an archive; `why` completes the sentence "it …" or "its entry …". */
export type Refuse = (why: string, entry?: string, cause?: unknown) => LockstepError;

const longestShown = 160;

/** The refusals (`ARCHIVE_HOSTILE`) of the archive with this name. */
export function refusalsOf(archive: string): Refuse {
  return (why, entry, cause) => {
    const place =
      entry === undefined ? printable(archive) : `${printable(archive)}: entry ${printable(entry)}`;
    const where = entry === undefined ? { file: archive } : { file: archive, key: printable(entry) };
    return fail('ARCHIVE_HOSTILE', `${place} ${why}`, cause === undefined ? { where } : { where, cause });
  };
}

/** Quotes a hostile text so that it cannot steer a terminal, forge a log line or flood a report. */
export function printable(text: string): string {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return JSON.stringify(shown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
