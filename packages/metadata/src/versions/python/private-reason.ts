import {
  type FoundVersion,
  parseVersion,
  type Table,
  tableIn,
  type WrittenVersion,
} from '@lockstep/channels/manifests';
import type { Reason } from './place.ts';

function privateReason(why: string): Reason {
  return { kind: 'private', why };
}

/** Why what has these classifiers, one to a line, is never published: the public registry refuses them. */
export function classifierReason(classifiers: string): Reason | undefined {
  return /^\s*Private\s*::/m.test(classifiers)
    ? privateReason('a classifier marks it as private')
    : undefined;
}

// The public registry refuses a version with a local part, so nobody releases it.
function isLocal(version: FoundVersion): boolean {
  return version.state === 'written' && (parseVersion(version.version)?.local.length ?? 0) > 0;
}

/** Whether a version is one that may be released. */
export function isTold(version: FoundVersion | undefined): version is WrittenVersion {
  return version?.state === 'written' && !isLocal(version);
}

/** Why what has such a version is never published. */
export function localReason(version: FoundVersion | undefined): Reason | undefined {
  return version !== undefined && isLocal(version)
    ? privateReason('a version with a local part cannot be published')
    : undefined;
}

/** Why a project is never published, as its own manifest says. */
export function hiddenReason(table: Table, value: Table): Reason | undefined {
  const classifiers = Array.isArray(table.classifiers) ? table.classifiers : [];
  const marked = classifierReason(classifiers.filter((each) => typeof each === 'string').join('\n'));
  if (marked !== undefined) return marked;
  const { package: isPackage } = tableIn(value, 'tool', 'uv');
  // With a back end it is built by others than uv.
  return isPackage === false && value['build-system'] === undefined
    ? privateReason('uv is told that it is no package')
    : undefined;
}
