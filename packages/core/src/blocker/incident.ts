import type { ErrorCode } from '../errors/catalogue.ts';
import { type Problem, problem } from '../errors/problem.ts';
import type { GateRecord } from '../gate/result.ts';

/** Something about a release that no rerun mends by itself, and that somebody has to know of (P13). */
export interface Incident {
  /** The id of the release. */
  readonly release: string;
  readonly code: ErrorCode;
  /** The channel that it is about, or the gate; empty for the release as a whole. */
  readonly part: string;
  readonly problems: readonly Problem[];
}

/** Where a release stands, as far as it makes incidents. */
export interface Standing {
  readonly release: string;
  /** The ids of the channels. */
  readonly channels: readonly string[];
  readonly problems: readonly Problem[];
  /** Some of it is public and some is not, and no run is at it. */
  readonly isPartlyPublic: boolean;
  /** Results of gates that the release goes on with although they failed. */
  readonly excepted: readonly GateRecord[];
}

function channelOf({ where }: Problem, channels: readonly string[]): string {
  const [first = ''] = where?.target?.split(' ') ?? [];
  return channels.includes(first) ? first : '';
}

function fromProblems({ release, channels, problems }: Standing): readonly Incident[] {
  const grave = problems.filter(({ severity }) => severity === 'incident');
  const groups = Map.groupBy(grave, (each) => `${each.code} ${channelOf(each, channels)}`);
  return [...groups].map(([key, group]) => {
    const part = key.slice(key.indexOf(' ') + 1);
    return { release, code: group[0]?.code ?? 'INTERNAL', part, problems: group };
  });
}

function fromExceptions({ release, excepted }: Standing): readonly Incident[] {
  return excepted.map(({ id, reason, exception }) => {
    const until = exception === undefined ? '' : `, until ${exception.until} by ${exception.by}`;
    const why = exception === undefined ? '' : ` (${exception.reason})`;
    const message = `gate ${id} failed: ${reason}; excepted${until}${why}`;
    return { release, code: 'POLICY_EXCEPTION', part: id, problems: [problem('POLICY_EXCEPTION', message)] };
  });
}

function fromAsymmetry({ release, problems, isPartlyPublic }: Standing): readonly Incident[] {
  if (!isPartlyPublic) return [];
  const open = problems.filter(({ severity }) => severity !== 'incident' && severity !== 'warning');
  return [{ release, code: 'PARTLY_PUBLIC', part: '', problems: open }];
}

/**
 * The incidents of a release: what a rerun cannot mend, a release that is partly public, and exceptions from gates.
 * Failures that are mended by a fix and a rerun are none.
 */
export function incidentsOf(standing: Standing): readonly Incident[] {
  return [...fromProblems(standing), ...fromAsymmetry(standing), ...fromExceptions(standing)];
}

/** An incident that a person declares. */
export function declaredIncident(release: string, reason: string): Incident {
  return {
    release,
    code: 'RELEASE_BLOCKED',
    part: '',
    problems: [problem('RELEASE_BLOCKED', reason)],
  };
}
