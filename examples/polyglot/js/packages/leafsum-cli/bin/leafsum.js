#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences, manifestOf, treeDigest } from 'leafsum';

const usage = `leafsum [DIR]                    prints the manifest of DIR
leafsum [DIR] --digest           prints one digest for all of DIR
leafsum [DIR] --check MANIFEST   prints what differs, and exits 1 if anything does
  --exclude PATTERN              leaves paths out; may be repeated`;

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      check: { type: 'string' },
      digest: { type: 'boolean' },
      exclude: { type: 'string', multiple: true, default: [] },
      version: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
}

async function print({ check, digest, exclude }, folder) {
  const manifest = await manifestOf(folder, { exclude });
  if (check === undefined) {
    process.stdout.write(digest ? `${treeDigest(manifest)}\n` : manifest);
    return 0;
  }
  const found = differences(readFileSync(check, 'utf8'), manifest);
  for (const { path, state } of found) console.log(`${state.padEnd(8)} ${path}`);
  return found.length === 0 ? 0 : 1;
}

try {
  const { values, positionals } = readArguments();
  if (values.help) console.log(usage);
  else if (values.version) {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    console.log(`leafsum ${version}`);
  } else if (positionals.length > 1) throw new RangeError('more than one folder');
  else process.exitCode = await print(values, positionals[0] ?? '.');
} catch (error) {
  console.error(`leafsum: ${error.message}`);
  process.exitCode = 2;
}
