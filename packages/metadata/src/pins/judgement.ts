import { configFile, type Problem, problem } from '@lockstep/core';
import type { ImagePlace, ToolPlace } from './tool-place.ts';
import { toolName } from './tool-place.ts';

/** What a place says, beside a pin. */
export type Verdict = 'equal' | 'other' | 'floating' | 'undecided';

const exact = /^\d[0-9A-Za-z]*([.+-][0-9A-Za-z]+)*$|^nightly-\d{4}-\d{2}-\d{2}$/;

/** A version without what a place writes around it: `v`, `=`, the name of the tool, the hash of corepack. */
export function bareVersion(found: string): string {
  const text = found.trim().replace(/^(==?|v|go|python-|node-|rust-)\s*v?(?=\d)/i, '');
  return text.replace(/\+sha(1|224|256|384|512)\..*$/, '');
}

/** Compares what stands in a place with an exact version. */
export function compareTool(found: string, pinned: string): Verdict {
  const text = bareVersion(found);
  const wanted = bareVersion(pinned);
  if (text === wanted) return 'equal';
  if (found.includes('${{') || found.includes('$')) return 'undecided';
  if (!exact.test(text) || /(^|\.)[x*]($|\.)/i.test(text)) return 'floating';
  // “24” and “24.1” take whatever is newest of that line.
  return text.split('.').length < wanted.split('.').length && wanted.startsWith(`${text}.`)
    ? 'floating'
    : 'other';
}

interface Pin {
  readonly key: string;
  readonly value: string;
}

function remedyOf({ key, value }: Pin): string {
  return `Write ${value} there, or change tools.${key} in ${configFile}.`;
}

function partsOf(version: string): number {
  return bareVersion(version).split('.').length;
}

/** What is wrong with one place of a tool. */
export function judgeTool(place: ToolPlace, pin: Pin): Problem | undefined {
  const { found, spot } = place;
  const where = { ...spot };
  const expected = `${pin.key} ${pin.value} is pinned in ${configFile}`;
  const verdict = compareTool(found, pin.value);
  if (verdict === 'equal') return undefined;
  if (verdict === 'other') {
    const message = `found ${pin.key} ${bareVersion(found)}, expected ${pin.value}: ${expected}`;
    // Tests run on other versions, too; such lines name a series, and what is to be the same is named exactly.
    const isSeries = place.isRelease === false && partsOf(found) < partsOf(pin.value);
    const severity = isSeries ? 'warning' : 'usage';
    return problem('TOOL_DRIFT', message, { where, remedy: remedyOf(pin), severity });
  }
  if (place.isLoose === true) return undefined;
  if (verdict === 'undecided') {
    if (place.isRelease === false) return undefined;
    const message = `${expected}; whether “${found}” is that only a run decides`;
    return problem('WORKFLOW_UNDECIDED', message, { where });
  }
  const what = found === '' ? `${pin.key} in whatever version` : `${pin.key} “${found}”`;
  const details = {
    where,
    remedy: remedyOf(pin),
    severity: place.isRelease === false ? 'warning' : 'usage',
  } as const;
  return problem('TOOL_FLOATING', `found ${what}, expected ${pin.value}: ${expected}`, details);
}

/** An image without tag and digest: `docker.io/library/node:24` is `node`. */
export function imageName(image: string): string {
  const name = image.replace(/^docker:\/\//, '').replace(/@.*$/, '');
  const tagless = name.replace(/:[\w][\w.-]*$/, '');
  return tagless.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
}

/** What is wrong with one place of an image. */
export function judgeImage({ image, spot }: ImagePlace, pin: Pin): Problem | undefined {
  const digest = /@(sha256:[0-9a-f]+)$/.exec(image)?.[1];
  if (digest === pin.value) return undefined;
  const expected = `expected ${pin.value}: ${pin.key} is pinned in ${configFile}`;
  const details = { where: { ...spot }, remedy: remedyOf(pin), severity: 'usage' } as const;
  if (digest === undefined)
    return problem('TOOL_FLOATING', `found “${image}” without a digest, ${expected}`, details);
  return problem('TOOL_DRIFT', `found ${digest}, ${expected}`, details);
}

/** The tool and the version in the tag of an image: `node:24.1.0-bookworm` brings node 24.1.0. */
export function toolOfImage({ image, spot }: ImagePlace): ToolPlace | undefined {
  const tag = /:(\w[\w.-]*)(@.*)?$/.exec(image)?.[1];
  const name = imageName(image);
  if (tag === undefined || image.includes('$')) return undefined;
  const version = /^v?(\d+(?:\.\d+)*)(-|$)/.exec(tag)?.[1] ?? tag;
  // A digest pins it; which version that is, a short tag does not tell.
  const isLoose = image.includes('@');
  return { tool: toolName(name.slice(name.lastIndexOf('/') + 1)), found: version, spot, isLoose };
}
