import type { Tree } from '../../tree.ts';
import { commandsOf } from '../../workflows/document/shell.ts';
import type { ImagePlace, ToolPlace, ToolPlaces } from '../tool-place.ts';
import { commandPlaces } from './commands.ts';
import { toolOfVariable } from './variable.ts';

const dockerfile =
  /(^|\/)((Dockerfile|Containerfile)(\.[\w.-]+)?|[\w.-]+\.(Dockerfile|dockerfile|Containerfile))$/;

interface Instruction {
  readonly line: number;
  readonly name: string;
  readonly rest: string;
}

/** The instructions of a Dockerfile, lines that go on as one. */
function instructionsIn(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    const parts: string[] = [];
    let raw = (lines[at] ?? '').trimEnd();
    while (raw.endsWith('\\') && at + 1 < lines.length) {
      parts.push(raw);
      at += 1;
      raw = (lines[at] ?? '').trimEnd();
    }
    parts.push(raw);
    const whole = parts.join('\n').trim();
    const end = whole.search(/\s/);
    if (end > 0 && !whole.startsWith('#'))
      found.push({ line, name: whole.slice(0, end).toUpperCase(), rest: whole.slice(end + 1).trim() });
  }
  return found;
}

function imageOf({ rest }: Instruction): string {
  return rest.split(/\s+/).find((word) => !word.startsWith('--')) ?? '';
}

function inDockerfile(file: string, text: string): ToolPlaces {
  const images: ImagePlace[] = [];
  const tools: ToolPlace[] = [];
  for (const instruction of instructionsIn(text)) {
    const { name, rest, line } = instruction;
    const spot = { file, line, column: 1 };
    if (name === 'FROM') images.push({ image: imageOf(instruction), spot });
    if (name === 'ARG' || name === 'ENV')
      for (const word of rest.split(/\s+/)) {
        const [variable = '', found] = word.split('=', 2);
        const tool = toolOfVariable(variable);
        if (tool !== undefined && found !== undefined)
          tools.push({ tool, found: found.replace(/^["']|["']$/g, ''), spot });
      }
    if (name === 'RUN') {
      const commands = commandsOf(rest, (within) => ({ ...spot, line: line + within }));
      tools.push(...commandPlaces(commands, true));
    }
  }
  return { images, tools };
}

/** The images that Dockerfiles begin with, and the tools that they install. */
export async function dockerfilePlaces(tree: Tree): Promise<ToolPlaces> {
  const files = tree.files.filter((file) => dockerfile.test(file));
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await tree.readText(file);
      return text === undefined ? { images: [], tools: [] } : inDockerfile(file, text);
    }),
  );
  return { images: read.flatMap(({ images }) => images), tools: read.flatMap(({ tools }) => tools) };
}
