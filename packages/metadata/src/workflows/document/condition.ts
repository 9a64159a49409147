/**
 * Decides a condition on the event alone, such as `${{ github.event_name == 'pull_request' }}`.
 * @param triggers the events that can start the workflow.
 * @returns undefined where only a run could tell.
 */
export function conditionValue(text: string, triggers: readonly string[]): boolean | undefined {
  const body = text
    .trim()
    .replace(/^\$\{\{(.*)\}\}$/s, '$1')
    .trim();
  const match = /^github\.event_name\s*(==|!=)\s*'([^']*)'$/.exec(body);
  if (match === null || triggers.includes('workflow_call')) return undefined;
  const [, operator, event = ''] = match;
  const isAmong = triggers.includes(event);
  if (operator === '==') return isAmong ? undefined : false;
  return triggers.length === 1 && isAmong ? false : undefined;
}
