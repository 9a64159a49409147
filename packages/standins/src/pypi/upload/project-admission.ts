import { isProjectName, normalizedName, ultranormalizedName } from '../names/project-name.ts';
import { quoted } from '../names/python-text.ts';
import { isStandardLibrary } from '../names/standard-library.ts';
import type { PypiToken } from '../options.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Registry } from '../registry.ts';
import type { StoredProject } from '../stored-project.ts';

const hourMs = 3_600_000;

/** A project of which nothing is stored yet, or why there can be none of this name. */
export function newProject(registry: Registry, name: string, { user }: PypiToken): StoredProject | Refusal {
  const normalized = normalizedName(name);
  const project: StoredProject = {
    name,
    normalized,
    owners: [user],
    status: 'active',
    releases: new Map(),
    serial: 0,
  };
  if (registry.established.has(normalized)) return project;
  return creationProblem(registry, name, user) ?? project;
}

/** Notes that an account created a project, for the limit. */
export function countCreation(registry: Registry, { user }: PypiToken): void {
  registry.creations.set(user, [...(registry.creations.get(user) ?? []), registry.now()]);
}

/** Warehouse, `packaging/services.py`; 20 in an hour is the default of its configuration. */
function creationProblem(registry: Registry, name: string, user: string): Refusal | undefined {
  const recent = (registry.creations.get(user) ?? []).filter((time) => time > registry.now() - hourMs);
  if (recent.length >= registry.rules.maxNewProjects) return refusal(429, 'Too many new projects created');
  const why = nameProblem(registry, name);
  if (why === undefined) return undefined;
  return refusal(400, `The name ${quoted(name)} ${why}`);
}

function nameProblem(registry: Registry, name: string): string | undefined {
  const see = `See ${registry.url()}help/#project-name for more information.`;
  if (!isProjectName(name)) return 'is invalid.';
  if (isStandardLibrary(normalizedName(name)))
    return `isn't allowed (conflict with Python Standard Library module name). ${see}`;
  if (registry.rules.prohibited.map(normalizedName).includes(normalizedName(name)))
    return `isn't allowed. ${see}`;
  const similar = [...registry.projects.keys()].some(
    (other) => ultranormalizedName(other) === ultranormalizedName(name),
  );
  return similar ? `is too similar to an existing project. ${see}` : undefined;
}
