import { join } from 'node:path';
import { root } from '../architecture/repository.ts';

/**
 * The bundles that `npm run check` has built of these sources, which is what users run; by themselves tests run the
 * sources, which take three times as long to start.
 */
export const builtFolder = process.env.LOCKSTEP_TEST_DIST;

/** The file that node starts as the command `lockstep`. */
export const commandFile =
  builtFolder === undefined ? join(root, 'scripts', 'lockstep.ts') : join(builtFolder, 'lockstep.js');

/** The module of an action's programme. */
export function actionModule(name: string): string {
  return builtFolder === undefined ? join(root, 'actions', name, 'main.ts') : join(builtFolder, `${name}.js`);
}
