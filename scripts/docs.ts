// Writes the parts of the documentation that are made from the error catalogue and from the action.yml files.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedDocuments } from './docs/documents.ts';

const root = dirname(import.meta.dirname);
for (const { path, text } of generatedDocuments(root)) writeFileSync(join(root, path), text);
