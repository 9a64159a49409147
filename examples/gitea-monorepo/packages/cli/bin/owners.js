#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ownersOf, parseRules } from '@ownership/rules';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { version: { type: 'boolean' }, file: { type: 'string', default: 'CODEOWNERS' } },
});

if (values.version) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.log(version);
} else {
  const rules = parseRules(readFileSync(values.file, 'utf8'));
  for (const path of positionals) console.log([path, ...ownersOf(rules, path)].join(' '));
}
