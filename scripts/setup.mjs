// Brings node_modules to what package-lock.json says. Plain JavaScript for Node 18: it runs before anything of the
// project is there. What follows finds node_modules/.bin/node, the runtime of the actions, first on its PATH.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function packagesOf(lockfile) {
  const path = join(root, lockfile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function isInstalled() {
  // npm leaves this record of what it installed.
  const present = packagesOf('node_modules/.package-lock.json');
  const { '': _root, ...wanted } = packagesOf('package-lock.json');
  const superfluous = Object.keys(present).some((path) => !(path in wanted));
  return !superfluous && Object.entries(wanted).every(([path, entry]) => isSame(entry, present[path]));
}

function isSame(wanted, present) {
  // Optional packages are left out where they do not fit the platform.
  if (present === undefined) return wanted.optional === true;
  return present.version === wanted.version && present.integrity === wanted.integrity;
}

if (!isInstalled() || !existsSync(join(root, 'node_modules/.bin/node'))) {
  const { status } = spawnSync('npm', ['ci', '--loglevel', 'error'], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
