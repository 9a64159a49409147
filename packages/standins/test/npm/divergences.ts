/** Where verdaccio is not like the stand-in, and whom the stand-in follows instead. */
export interface Divergence {
  /** The title of a statement. */
  readonly statement: string;
  /** What is observed there. */
  readonly verdaccio: unknown;
  /** The document that says how the public registry behaves, or why the stand-in is stricter on purpose. */
  readonly follows: string;
}

const namingRules = 'npm docs, "package.json", name; npm/npm#16093';
const unpublishPolicy = 'npm’s Unpublish Policy';
const saysWhatItIs =
  'Stricter on purpose: what contradicts itself must fail in a rehearsal, whether or not a registry notices.';

export const divergences: readonly Divergence[] = [
  { statement: 'whoami without a token is refused', verdaccio: 200, follows: 'npm docs, "npm whoami"' },
  {
    statement: 'collaborators of a package are known',
    verdaccio: { error: 'File not found' },
    follows: 'npm docs, "npm access"',
  },
  {
    statement: 'a bulk audit is answered',
    verdaccio: 404,
    follows: 'npm docs, "npm audit", Bulk Advisory Endpoint',
  },
  {
    statement: 'a version cannot be published twice, not even with the same bytes',
    verdaccio: 409,
    follows: 'getsentry/craft#621',
  },
  { statement: "somebody else's package is refused", verdaccio: 201, follows: 'npm/npm#18546' },
  { statement: 'a refused publication leaves nothing behind', verdaccio: 200, follows: 'npm/npm#20844' },
  {
    statement: 'refused: an integrity that is not the attachment’s',
    verdaccio: 201,
    follows: 'npm/npm#20844',
  },
  { statement: 'refused: a length that is not the attachment’s', verdaccio: 201, follows: saysWhatItIs },
  { statement: 'refused: an attachment that is not base64', verdaccio: 422, follows: saysWhatItIs },
  { statement: 'refused: no attachment', verdaccio: 201, follows: saysWhatItIs },
  {
    statement: 'refused: another name in the document than in the path',
    verdaccio: 422,
    follows: saysWhatItIs,
  },
  { statement: 'refused: another _id than the name', verdaccio: 201, follows: saysWhatItIs },
  {
    statement: 'refused: another version in the manifest than in the document',
    verdaccio: 201,
    follows: saysWhatItIs,
  },
  { statement: 'refused: another package in the tarball', verdaccio: 201, follows: saysWhatItIs },
  { statement: 'refused: an attachment that is no tarball', verdaccio: 201, follows: saysWhatItIs },
  {
    statement: 'refused: a version that is not SemVer',
    verdaccio: 201,
    follows: 'npm docs, "package.json", version',
  },
  {
    statement: 'refused: a dist-tag that reads as a range',
    verdaccio: 201,
    follows: 'npm docs, "npm dist-tag"',
  },
  { statement: 'refused: a dist-tag of another version', verdaccio: 404, follows: saysWhatItIs },
  { statement: 'refused: a private package', verdaccio: 201, follows: 'npm docs, "package.json", private' },
  {
    statement: 'refused: restricted access without a scope',
    verdaccio: 201,
    follows: 'npm docs, "npm access": unscoped packages are always public',
  },
  {
    statement: 'a new scoped package without public access has to be paid for',
    verdaccio: 201,
    follows: 'npm docs, "npm access"',
  },
  { statement: 'a new name with capital letters is refused', verdaccio: 201, follows: namingRules },
  { statement: 'a name of more than 214 characters is refused', verdaccio: 201, follows: namingRules },
  {
    statement: 'a new name that differs in punctuation alone is refused',
    verdaccio: 201,
    follows: 'fleet-sdk/fleet#79',
  },
  { statement: 'the name of a core module is refused', verdaccio: 201, follows: namingRules },
  {
    statement: 'a dist-tag that reads as a range cannot be set',
    verdaccio: 201,
    follows: 'npm docs, "npm dist-tag"',
  },
  { statement: 'latest cannot be removed', verdaccio: 201, follows: 'npm/cli#8490' },
  {
    statement: 'an unpublished version can never be published again',
    verdaccio: 201,
    follows: `${unpublishPolicy}; npm/cli#3076`,
  },
  {
    statement: 'an unpublished package cannot be published again at once',
    verdaccio: 201,
    follows: `${unpublishPolicy}; npm/cli#958`,
  },
  {
    statement: 'a package that another one depends on cannot be unpublished',
    verdaccio: 201,
    follows: `${unpublishPolicy}; npm/cli#1686`,
  },
];
