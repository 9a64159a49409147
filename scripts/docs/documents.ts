import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { channelKinds } from '@lockstep/channels';
import { catalogue, configJsonSchema, syncJsonSchema } from '@lockstep/core';
import { parse } from 'yaml';
import { type ActionFile, actionReference } from './action-reference.ts';
import { errorReference } from './error-reference.ts';
import { replaceGenerated } from './generated-section.ts';

/** A file of the repository as it should be. */
export interface GeneratedDocument {
  readonly path: string;
  readonly text: string;
}

/** Every document that is generated, wholly or between markers. */
export function generatedDocuments(root: string): readonly GeneratedDocument[] {
  const actions = readFileSync(join(root, 'actions/README.md'), 'utf8');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const workflow = readFileSync(join(root, 'workflows-templates/github/release.yml'), 'utf8');
  return [
    { path: 'README.md', text: replaceGenerated(readme, `\`\`\`yaml\n${workflow}\`\`\``) },
    {
      path: 'docs/lockstep.schema.json',
      text: `${JSON.stringify(configJsonSchema(channelKinds), undefined, 2)}\n`,
    },
    { path: 'docs/sync.schema.json', text: `${JSON.stringify(syncJsonSchema(), undefined, 2)}\n` },
    { path: 'docs/errors.md', text: errorReference(catalogue) },
    { path: 'actions/README.md', text: replaceGenerated(actions, actionReference(actionFiles(root))) },
  ];
}

function actionFiles(root: string): readonly ActionFile[] {
  const files = globSync('{action.yml,actions/*/action.yml}', { cwd: root }).sort();
  return files.map((file) => {
    const name = file === 'action.yml' ? 'the root action' : basename(dirname(file));
    return { ...parse(readFileSync(join(root, file), 'utf8')), name };
  });
}
