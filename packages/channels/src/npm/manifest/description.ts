import { type Manifest, withField } from './manifest.ts';
import { type PackageFiles, readmeOf } from './package-files.ts';

/** What npm sends in place of a readme when there is none; registries know this very text. */
const noReadme = 'ERROR: No README data found!';

/** The first paragraph of a Markdown text that is not a heading. */
function firstParagraph(markdown: string): string {
  const lines = markdown.trim().split('\n');
  const start = lines.findIndex((line) => !/^(#|$)/.test(line.trim()));
  if (start === -1) return '';
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines
    .slice(start, end === -1 ? lines.length : end)
    .join(' ')
    .trim();
}

/** Adds the readme, which registries show on the package's page. */
export function addReadme(manifest: Manifest, files: PackageFiles): Manifest {
  if (manifest.readme) return manifest;
  const readme = readmeOf(files);
  if (readme === undefined) return { ...manifest, readme: noReadme };
  return { ...manifest, readme: readme.text || noReadme, readmeFilename: readme.path };
}

/** Takes the readme's first paragraph where there is no description. */
export function addDescription(manifest: Manifest): Manifest {
  const { description, readme } = manifest;
  if (description && typeof description === 'string') return manifest;
  if (typeof readme === 'string' && readme !== noReadme)
    return { ...manifest, description: firstParagraph(readme) };
  return description ? withField(manifest, 'description', undefined) : manifest;
}
