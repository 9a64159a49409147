import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether a command is installed; says so aloud if not, since its tests are then skipped. */
export function isInstalled(command: string): boolean {
  const found = spawnSync(command, ['--version']).status === 0;
  if (!found) console.warn(`SKIPPED: ${command} is not installed, so its archives are not tried`);
  return found;
}

/** Files of a package: path to content. */
export type Tree = Readonly<Record<string, string>>;

/**
 * Writes a tree into a new folder, runs a packer there and returns the archive that it leaves.
 *
 * `archive` is its path below the folder.
 */
export function packWith(tree: Tree, archive: string, command: string, ...args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    for (const [path, content] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
    }
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    return readFileSync(join(folder, archive));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
