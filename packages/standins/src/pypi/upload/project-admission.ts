import { isProjectName, normalizedName, ultranormalizedName } from '../names/project-name.ts';
import { quoted } from '../names/python-text.ts';
import { isStandardLibrary } from '../names/standard-library.ts';
import type { PypiToken } from '../options.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Registry } from '../registry.ts';
import { emptyProject, type StoredProject } from '../stored-project.ts';
import type { MintedToken } from '../trusted/trust.ts';

const hourMs = 3_600_000;

/** A project of which nothing is stored yet, or why there can be none of this name. */
export function newProject(
  registry: Registry,
  name: string,
  identity: PypiToken | MintedToken,
): StoredProject | Refusal {
  const isEstablished = registry.established.has(normalizedName(name));
  if ('user' in identity) {
    const project = emptyProject(name, identity.user);
    return isEstablished ? project : (creationProblem(registry, name, identity.user) ?? project);
  }
  return isEstablished ? emptyProject(name, 'somebody') : nobodyCreates(registry);
}

/** Warehouse, `forklift/legacy.py`: what a publisher may create was created when it asked for its token. */
function nobodyCreates(registry: Registry): Refusal {
  return refusal(
    400,
    'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
      "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
      'metadata). Please ensure that both match. ' +
      `See: ${registry.url()}trusted-publishers/troubleshooting/`,
  );
}

/** Notes that an account created a project, for the limit. */
export function countCreation(registry: Registry, identity: PypiToken | MintedToken): void {
  if (!('user' in identity)) return;
  const { user } = identity;
  registry.creations.set(user, [...(registry.creations.get(user) ?? []), registry.now()]);
}

/** Warehouse, `packaging/services.py`; 20 in an hour is the default of its configuration. */
function creationProblem(registry: Registry, name: string, user: string): Refusal | undefined {
  const recent = (registry.creations.get(user) ?? []).filter((time) => time > registry.now() - hourMs);
  if (recent.length >= registry.rules.maxNewProjects) return refusal(429, 'Too many new projects created');
  return nameRefusal(registry, name);
}

/** Why no new project may have a name, or undefined when one may. */
export function nameRefusal(registry: Registry, name: string): Refusal | undefined {
  const why = nameProblem(registry, name);
  return why === undefined ? undefined : refusal(400, `The name ${quoted(name)} ${why}`);
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
