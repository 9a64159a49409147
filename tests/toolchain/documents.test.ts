import { expect, test } from '@jest/globals';
import { actionReference } from '../../scripts/docs/action-reference.ts';
import { generatedDocuments } from '../../scripts/docs/documents.ts';
import { errorReference } from '../../scripts/docs/error-reference.ts';
import { replaceGenerated } from '../../scripts/docs/generated-section.ts';
import { readRepositoryFile, root } from '../architecture/repository.ts';

test.each(generatedDocuments(root))('$path is what npm run docs writes', ({ path, text }) => {
  expect(readRepositoryFile(path)).toBe(text);
});

test('an error says what it means, what to do, whether to run again, and how the command exits', () => {
  const entry = {
    title: 'No seal',
    meaning: 'None found.',
    remedy: 'Seal.',
    rerun: false,
    severity: 'usage',
  } as const;
  const text = errorReference({ SEAL_GONE: entry });
  for (const part of ['## SEAL_GONE', 'No seal', 'None found.', 'Seal.', 'does not help', '2 (usage)']) {
    expect(text).toContain(part);
  }
});

test('the tables of an action name its inputs, their defaults and its outputs', () => {
  const text = actionReference([
    {
      name: 'seal',
      description: 'Seals.',
      inputs: {
        target: { description: 'A tag,\n or a|b.', required: true },
        folder: { description: 'Where.', default: '.' },
      },
      outputs: { digest: { description: 'Of the seal.' } },
    },
  ]);
  expect(text).toContain('| `target` | required | A tag, or a\\|b. |');
  expect(text).toContain('| `folder` | `.` | Where. |');
  expect(text).toContain('| `digest` | Of the seal. |');
});

test('what stands around the markers of a document is kept', () => {
  const once = replaceGenerated(readRepositoryFile('actions/README.md'), 'new');
  expect(replaceGenerated(once, 'newer')).toBe(once.replace('\nnew\n', '\nnewer\n'));
  expect(() => replaceGenerated('no markers', 'new')).toThrow('markers');
});
