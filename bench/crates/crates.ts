import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { succeed } from '../programme.ts';
import { moduleText } from '../publish/module-text.ts';
import { type Part, version } from '../publish/part.ts';
import { cargo } from './cargo.ts';

/** What a crate ships: about 180 kB in 30 files. */
const modules = 30;
const moduleBytes = 6_000;

const nameOf = (index: number) => `bench-link-${index + 1}`;

/** A dependency on the crate before, as one writes it for a registry that is not crates.io. */
function manifestOf(index: number): string {
  const [name, before] = [nameOf(index), nameOf(index - 1)];
  const need = `${before} = { path = "../${index - 1}", version = "${version}", registry = "bench" }\n`;
  return `[package]
name = "${name}"
version = "${version}"
edition = "2021"
description = "Link ${index + 1} of a chain."
license = "MIT"

[dependencies]
${index === 0 ? '' : need}`;
}

function libraryOf(index: number): string {
  const own = `/// How many crates come before.\npub fn before() -> u32 {\n    ${index === 0 ? '0' : `bench_link_${index}::before() + 1`}\n}\n`;
  const names = Array.from({ length: modules }, (_, count) => `mod part_${count};\n`);
  return `${names.join('')}\n${own}`;
}

/** Text as long as code that compiles in no time. */
function commented(text: string): string {
  return text.replaceAll(/^/gm, '// ');
}

async function writeCrate(folder: string, index: number): Promise<void> {
  const home = join(folder, 'crates', String(index));
  await mkdir(join(home, 'src'), { recursive: true });
  await writeFile(join(home, 'Cargo.toml'), manifestOf(index));
  await writeFile(join(home, 'src', 'lib.rs'), libraryOf(index));
  for (let count = 0; count < modules; count += 1) {
    const text = moduleText(moduleBytes, index * modules + count + 1);
    await writeFile(join(home, 'src', `part_${count}.rs`), `${commented(text)}\n`);
  }
}

/** So many crates in a chain, each depending on the one before, packed by cargo. */
export function chainedCrates(count: number): Part {
  let index = '';
  return {
    kind: 'crates',
    tokenVariable: 'CARGO_REGISTRIES_BENCH_TOKEN',
    settings: (url) => ({ index: `sparse+${url}` }),
    async write(folder, url) {
      index = url;
      for (let each = 0; each < count; each += 1) await writeCrate(folder, each);
      const root = '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n';
      await writeFile(join(folder, 'Cargo.toml'), root);
    },
    async build({ folder, home, out }) {
      const target = join(home, 'target');
      const args = ['package', '--workspace', '--no-verify', '--registry', 'bench'];
      await succeed(cargo(args, { folder, home, target, url: index }));
      const packed = join(target, 'package');
      const files = (await readdir(packed)).filter((file) => file.endsWith('.crate'));
      for (const file of files) await copyFile(join(packed, file), join(out, file));
    },
  };
}
