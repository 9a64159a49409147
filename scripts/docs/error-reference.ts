import { type CatalogueEntry, exitCodes } from '@lockstep/core';

/** The error catalogue as a document: one heading a code, so that each can be linked to. */
export function errorReference(catalogue: Readonly<Record<string, CatalogueEntry>>): string {
  const codes = Object.keys(catalogue).sort();
  const sections = codes.map((code) => section(code, catalogue[code] as CatalogueEntry));
  return `${introduction}\n${sections.join('\n')}`;
}

const introduction = `<!-- generated: npm run docs -->

# Errors

Every error carries one of these codes. \`lockstep explain CODE\` prints the same text.
`;

function section(code: string, { title, meaning, remedy, rerun, severity }: CatalogueEntry): string {
  const outlook = rerun
    ? 'Running the same command again may help.'
    : 'Running the same command again does not help.';
  return `## ${code}

**${title}.** ${meaning}

- What to do: ${remedy}
- ${outlook}
- Exit code: ${exitCodes[severity]} (${severity})
`;
}
