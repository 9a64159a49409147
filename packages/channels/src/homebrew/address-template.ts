import type { TagShape } from './formula-version.ts';

function inPath(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}

/** The address of a file by the template in `lockstep.yaml`: `{tag}`, `{version}` and `{file}` filled in, escaped. */
export function addressOf(template: string, file: string, { tag, version }: TagShape): string {
  const values: Readonly<Record<string, string>> = { tag, version, file };
  return template.replace(/\{(tag|version|file)\}/g, (_, key: string) => inPath(values[key] ?? ''));
}
