import type { RollbackAction } from '@lockstep/engine';
import type { Row } from './table.ts';

/** The deeds of a rollback, for people: what each undoes, what stays, and what it takes. */
export function actionLines(actions: readonly RollbackAction[]): readonly string[] {
  const lines = actions.flatMap(({ title, undoes, leaves, credential }) => [
    `  ${title} (with ${credential})`,
    `    no longer: ${undoes}`,
    `    stays: ${leaves}`,
  ]);
  return lines.length === 0 ? [] : ['rollback:', ...lines];
}

/** The same as rows of a table. */
export function actionRows(actions: readonly RollbackAction[]): readonly Row[] {
  return actions.map(({ channel, title, undoes, leaves, credential }) => [
    channel,
    title,
    undoes,
    leaves,
    credential,
  ]);
}
