#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../src/check.js';

const usage = 'treesum-check MANIFEST [DIR] [--exclude GLOB]...    exits 1 when DIR differs from MANIFEST';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    exclude: { type: 'string', multiple: true },
    version: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const [manifest, folder = '.'] = positionals;

if (values.version) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.log(version);
} else if (values.help || manifest === undefined) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const changes = await check(folder, readFileSync(manifest, 'utf8'), { exclude: values.exclude });
  for (const { path, state } of changes) console.log(`${state.padEnd(8)} ${path}`);
  process.exitCode = changes.length === 0 ? 0 : 1;
}
