/** What an action.yml says about one input or output. */
interface Parameter {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** The part of an action.yml that callers need. */
export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, Parameter>>;
  readonly outputs?: Readonly<Record<string, Parameter>>;
}

/** Inputs and outputs of every action, as tables. */
export function actionReference(actions: readonly ActionFile[]): string {
  return actions.map(section).join('\n');
}

function section({ name, description, inputs = {}, outputs = {} }: ActionFile): string {
  const inputRows = Object.entries(inputs).map(([input, parameter]) => [
    `\`${input}\``,
    parameter.required === true ? 'required' : defaultOf(parameter),
    parameter.description,
  ]);
  const outputRows = Object.entries(outputs).map(([output, parameter]) => [
    `\`${output}\``,
    parameter.description,
  ]);
  const tables = [
    table(['input', 'default', 'meaning'], inputRows),
    table(['output', 'meaning'], outputRows),
  ];
  return `## ${name}\n\n${oneLine(description)}\n\n${tables.filter((text) => text !== '').join('\n')}`;
}

function defaultOf({ default: value }: Parameter): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(' | ')} |\n`).join('');
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
