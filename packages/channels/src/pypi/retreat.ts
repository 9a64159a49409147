import type { Observed, Retreat, Target } from '@lockstep/core';
import { companions } from '../endpoints.ts';
import { packageOf } from '../registry/sealed-package.ts';
import type { PypiSettings } from './settings.ts';

// Only Warehouse has these pages; another index is a server of somebody’s own.
const withPages = new Set<string>([companions.pypiIndex, companions.pypiTrialIndex]);

/**
 * The page on which a project’s releases are managed.
 *
 * Source: pypi/warehouse, warehouse/routes.py, `manage.project.releases`.
 */
function managementPage(index: string, name: string): string | undefined {
  if (!withPages.has(index)) return undefined;
  const project = name.toLowerCase().replace(/[-_.]+/g, '-');
  return new URL(`/manage/project/${encodeURIComponent(project)}/releases/`, index).href;
}

function instruction(target: Target, { index }: Pick<PypiSettings, 'index'>): string {
  const { name, version } = packageOf(target);
  const page = managementPage(index, name);
  return page === undefined
    ? `remove or yank ${name} ${version} on the server of ${target.channel}, ${index}: there is no API for it`
    : `yank ${name} ${version} on ${target.channel}: open ${page}, choose “Options” beside ${version}, then “Yank”, and type the version; its files stay for whoever asks for exactly this version`;
}

/**
 * What there is to take back of a file: a person yanks its whole release, since there is no API for it (PEP 592 leaves
 * that to the index; pypi/warehouse has a page alone). Pure.
 */
export function retreatOf(
  target: Target,
  observed: Observed,
  settings: Pick<PypiSettings, 'index'>,
): Retreat {
  const isLeft = observed.state === 'present' && !observed.yanked;
  return { steps: [], byHand: isLeft ? [instruction(target, settings)] : [], notes: [] };
}
