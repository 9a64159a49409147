#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { integrityMap } from '../src/integrity.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { version: { type: 'boolean' }, help: { type: 'boolean' } },
});

if (values.version) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.log(version);
} else if (values.help) {
  console.log('treesum-sri [DIR]    prints integrity values of scripts and style sheets below DIR, as JSON');
} else {
  console.log(JSON.stringify(await integrityMap(positionals[0] ?? '.'), undefined, 2));
}
