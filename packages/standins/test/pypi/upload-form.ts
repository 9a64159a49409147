import { createHash } from 'node:crypto';
import type { Distribution } from './distribution.ts';

/** Fields that replace what a truthful form has, or are left out when undefined. */
export type Lies = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A form as clients send it for a distribution, before anything is changed. */
export function formFields({ fileName, bytes, metadata }: Distribution): Record<string, readonly string[]> {
  const isWheel = fileName.endsWith('.whl');
  const digest = (kind: string) => createHash(kind).update(bytes).digest('hex');
  return {
    ':action': ['file_upload'],
    protocol_version: ['1'],
    filetype: [isWheel ? 'bdist_wheel' : 'sdist'],
    pyversion: [isWheel ? (fileName.split('-').at(-3) ?? '') : 'source'],
    md5_digest: [digest('md5')],
    sha256_digest: [digest('sha256')],
    ...metadataFields(metadata),
  };
}

/** The form of a distribution, with some fields changed. */
export function uploadForm(distribution: Distribution, lies: Lies = {}): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries({ ...formFields(distribution), ...lies }))
    for (const value of [values ?? []].flat()) form.append(name, value);
  const type = 'application/octet-stream';
  form.append('content', new File([new Uint8Array(distribution.bytes)], distribution.fileName, { type }));
  return form;
}

const renamed: Readonly<Record<string, string>> = { classifier: 'classifiers', project_url: 'project_urls' };

function metadataFields(metadata: string): Record<string, readonly string[]> {
  const [headers = '', ...description] = metadata.split('\n\n');
  const fields: Record<string, string[]> = {};
  for (const line of headers.split('\n').filter((each) => each !== '')) {
    const at = line.indexOf(':');
    const header = line.slice(0, at).toLowerCase().replaceAll('-', '_');
    const name = renamed[header] ?? header;
    fields[name] = [...(fields[name] ?? []), line.slice(at + 1).trim()];
  }
  return description.length === 0 ? fields : { ...fields, description: [description.join('\n\n')] };
}
