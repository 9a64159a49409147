import type { Problem } from '../errors/problem.ts';
import type { FileState, FileVerdict } from './file-verdict.ts';

/**
 * What came of a repository:
 * `in sync` needs nothing; `changed` would be written; `written` is on its branch, `proposed` in a pull request; `edited`
 * holds somebody's own version; `failed`; `skipped`.
 */
export type RepositoryState =
  | 'in sync'
  | 'changed'
  | 'written'
  | 'proposed'
  | 'edited'
  | 'failed'
  | 'skipped';

/** A file, as the report shows it. */
export interface ReportedFile {
  readonly file: string;
  readonly state: FileState;
  readonly reason?: string;
  /** What would change or has changed. */
  readonly diff?: string;
}

/** A repository, as the report shows it. */
export interface ReportedRepository {
  readonly title: string;
  readonly state: RepositoryState;
  /** The branch that is kept, where it is known. */
  readonly branch?: string;
  readonly files: readonly ReportedFile[];
  /** The commit that was made, or the address of the pull request, or why it was passed over. */
  readonly detail?: string;
}

/** What came of a repository, with what is wrong. */
export interface RepositoryOutcome {
  readonly repository: ReportedRepository;
  readonly problems: readonly Problem[];
}

/** Files as the report shows them. */
export function reportedFiles(verdicts: readonly FileVerdict[]): readonly ReportedFile[] {
  return verdicts.map(({ file, state, reason, diff }) => ({
    file,
    state,
    ...(reason !== undefined && { reason }),
    ...(diff !== '' && { diff }),
  }));
}
