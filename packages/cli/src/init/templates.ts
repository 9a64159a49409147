import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail } from '@lockstep/core';
import type { World } from '../world.ts';

/**
 * Reads a template from the disk: templates carry the commits of the suite’s actions, and a bundle that held them would
 * be part of what they name.
 * @throws LockstepError `TEMPLATES_MISSING`.
 */
export async function readTemplate(template: string, { self }: Pick<World, 'self'>): Promise<string> {
  const script = self?.at(-1);
  if (script === undefined)
    throw fail('TEMPLATES_MISSING', 'workflows are written by the command lockstep, not by an action');
  // Package managers start a link to the script.
  const folder = join(dirname(await realpath(script)), '..', 'workflows-templates');
  try {
    return await readFile(join(folder, template), 'utf8');
  } catch (cause) {
    throw fail('TEMPLATES_MISSING', `there is no ${template} in ${folder}`, { cause });
  }
}
