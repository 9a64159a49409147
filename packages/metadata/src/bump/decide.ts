import { fail } from '@lockstep/core';
import { gt, gte } from 'semver';
import { isPrerelease } from '../history/release-tags.ts';
import { candidateOf, coreOf } from '../history/successors.ts';
import type { ChangeKind } from './kind.ts';
import { coreAfter, preReleaseOf, versionAfterTaken } from './next-version.ts';

/** What the next version is decided from. */
export interface BumpQuestion {
  readonly kind: ChangeKind;
  /** The kind of pre-release, such as `rc`; undefined for a stable version. */
  readonly pre?: string | undefined;
  /** Versions that the commit was made from, the highest first. */
  readonly released: readonly string[];
  /** What the manifests carry; undefined where they disagree or say nothing. */
  readonly written?: string | undefined;
  /** Versions that are gone: tagged on another branch, or given up. */
  readonly taken: ReadonlySet<string>;
}

/** The next version, and why it is that one. */
export type BumpAnswer =
  | {
      readonly state: 'release';
      readonly version: string;
      readonly from: string | undefined;
      readonly why: readonly string[];
    }
  | { readonly state: 'none'; readonly why: readonly string[] };

const reasons: Readonly<Record<Exclude<ChangeKind, 'docs'>, string>> = {
  breaking: 'a breaking change',
  feature: 'a feature',
  security: 'a mended vulnerability',
  fix: 'a fix',
};

function isPreId(text: string): boolean {
  return /^(?=.*[A-Za-z-])[0-9A-Za-z-]{1,40}$/.test(text);
}

// Only a version of the wanted sort: 1.5.0-dev says nothing of 1.4.1.
function isOfSort(version: string, pre: string | undefined): boolean {
  return pre === undefined ? !isPrerelease(version) : candidateOf(version)?.id === pre;
}

interface Found {
  readonly version: string;
  readonly why: readonly string[];
}

function first({ written, pre }: BumpQuestion): Found {
  // 0.0.0 is what tools write where nobody chose a version yet.
  const isChosen = written !== undefined && coreOf(written) !== '0.0.0';
  const start = isChosen ? written : '0.1.0';
  const why = !isChosen
    ? 'nothing was released, and no manifest carries a version: 0.1.0 is where projects start'
    : `nothing was released yet, and the manifests carry ${written}`;
  if (pre === undefined) return { version: coreOf(start), why: [why] };
  const isThere = isOfSort(start, pre);
  return { version: isThere ? start : `${coreOf(start)}-${pre}.1`, why: [why] };
}

function following(question: BumpQuestion, kind: Exclude<ChangeKind, 'docs'>, highest: string): Found {
  const { pre, released, written } = question;
  const stable = released.find((version) => !isPrerelease(version));
  const core = coreAfter({ highest, stable }, kind);
  const version = pre === undefined ? core : preReleaseOf(core, pre, highest);
  const why = [`${reasons[kind]} since ${stable ?? highest}`];
  if (isPrerelease(highest)) why.push(`${highest} is the last pre-release`);
  const isWritten =
    written !== undefined && isOfSort(written, pre) && gt(written, highest) && gte(written, version);
  if (!isWritten || written === version) return { version, why };
  return {
    version: written,
    why: [...why, `the manifests carry ${written} already, which was never released`],
  };
}

function free({ version, why }: Found, taken: ReadonlySet<string>): Found {
  let next = version;
  const skipped: string[] = [];
  while (taken.has(next)) {
    skipped.push(`${next} is taken`);
    next = versionAfterTaken(next);
  }
  return { version: next, why: [...why, ...skipped] };
}

/**
 * Decides the next version.
 * @throws LockstepError `USAGE` for a kind of pre-release that SemVer has no place for, `BUMP_IMPOSSIBLE`.
 */
export function decideBump(question: BumpQuestion): BumpAnswer {
  const { kind, pre, released, taken } = question;
  if (pre !== undefined && !isPreId(pre))
    throw fail('USAGE', `--pre takes a word such as rc or beta, not “${pre}”`);
  if (kind === 'docs')
    return { state: 'none', why: ['documentation alone changes no package: no release is needed'] };
  const [highest] = released;
  const found = highest === undefined ? first(question) : following(question, kind, highest);
  return { state: 'release', from: highest, ...free(found, taken) };
}
