import { type Manifest, textsOf, withField } from './manifest.ts';

function keywordsOf(keywords: unknown): readonly string[] | undefined {
  const list = typeof keywords === 'string' ? keywords.split(/,\s+/) : keywords;
  return Array.isArray(list) ? textsOf(list) : undefined;
}

/** Brings `keywords` and `files` into lists of texts, and drops the long-dead `modules`. */
export function normalizeLists(manifest: Manifest): Manifest {
  const { keywords, files, modules } = manifest;
  const isList = Boolean(keywords) || typeof keywords === 'string';
  const worded = isList ? withField(manifest, 'keywords', keywordsOf(keywords)) : manifest;
  const listed = files
    ? withField(worded, 'files', Array.isArray(files) ? textsOf(files) : undefined)
    : worded;
  return modules ? withField(listed, 'modules', undefined) : listed;
}
