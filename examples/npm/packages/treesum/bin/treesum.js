#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatManifest, scanTree } from '../src/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { version: { type: 'boolean' }, help: { type: 'boolean' } },
});

if (values.version) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.log(version);
} else if (values.help) {
  console.log('treesum [DIR]    prints the SHA-256 of every file below DIR, sorted by path');
} else {
  process.stdout.write(formatManifest(await scanTree(positionals[0] ?? '.')));
}
