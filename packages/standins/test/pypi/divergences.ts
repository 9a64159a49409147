/** Where pypiserver is not like the stand-in, and whom the stand-in follows instead. */
export interface Divergence {
  /** The title of a statement. */
  readonly statement: string;
  /** What is observed there. */
  readonly pypiserver: unknown;
  /** The document that says how the public registry behaves, or why the stand-in is stricter on purpose. */
  readonly follows: string;
}

const uploads = 'Warehouse, `forklift/legacy.py`';
const forms = 'Warehouse, `forklift/forms.py`';
const metadataRules = 'Warehouse, `forklift/metadata.py`';
const projectNames = 'Warehouse, `packaging/services.py`';
const coreMetadata = 'Core metadata specification; PyPA’s “packaging” library, `metadata.py`';
const saysWhatItIs =
  'Stricter on purpose: what contradicts itself must fail in a rehearsal, whether or not a registry notices.';

/** What pypiserver takes (200) and the public registry refuses. */
const taken: readonly (readonly [refused: string, follows: string])[] = [
  ['a sha256 that is not the file’s', uploads],
  ['an MD5 that is not the file’s', uploads],
  ['a BLAKE2 that is not the file’s', uploads],
  ['no digest at all', forms],
  ['another protocol version', uploads],
  ['an unknown type of file', forms],
  ['a wheel without a Python tag', forms],
  ['no name', forms],
  ['a name that ends with a hyphen', forms],
  ['a version that PEP 440 does not know', coreMetadata],
  ['a local version', metadataRules],
  ['an unknown metadata version', coreMetadata],
  ['a field that is newer than the metadata version', coreMetadata],
  ['a summary of several lines', coreMetadata],
  ['a summary of more than 512 characters', metadataRules],
  ['two summaries', metadataRules],
  ['an unknown content type', coreMetadata],
  ['an e-mail address without a host', metadataRules],
  ['a home page that is no address', metadataRules],
  ['a project URL without a label', metadataRules],
  ['a dependency that PEP 508 does not know', coreMetadata],
  ['a dependency by address', metadataRules],
  ['a range of Pythons that PEP 440 does not know', coreMetadata],
  ['a licence that is no expression', 'PEP 639'],
  ['a licence in both fields', `PEP 639; ${metadataRules}`],
  ['a licence file that is not in the wheel', `PEP 639; ${uploads}`],
  ['a classifier that forbids publishing', metadataRules],
  ['a platform tag that says too little', uploads],
  ['a wheel under the name of an sdist', `PEP 527; ${uploads}`],
  ['a wheel whose name is that of another project', uploads],
  ['a wheel whose name has another version', uploads],
  ['an sdist that is not named as PEP 625 says', `PEP 625; ${uploads}`],
  ['a wheel that is no zip archive', uploads],
  ['an sdist that is no tar archive', uploads],
  ['another summary in the form than in the wheel', saysWhatItIs],
  ['the name of a module of the standard library', projectNames],
  ['a new name that looks like another', projectNames],
  ['the same bytes under another name', uploads],
];

export const divergences: readonly Divergence[] = [
  ...taken.map(([refused, follows]) => ({ statement: `refused: ${refused}`, pypiserver: 200, follows })),
  {
    statement: 'a project’s page comes as JSON to who asks for that',
    pypiserver: ['text/html; charset=UTF-8', false, false, undefined, undefined],
    follows: 'PEP 691',
  },
  { statement: 'a page says which Python a file needs', pypiserver: false, follows: 'PEP 503' },
  { statement: 'the metadata of a wheel is served beside it', pypiserver: false, follows: 'PEP 658' },
  {
    statement: 'the same bytes again are a plain yes, and nothing is stored twice',
    pypiserver: [409, 1],
    follows: uploads,
  },
  { statement: 'other bytes under the same name are refused', pypiserver: [409, false], follows: uploads },
  {
    statement: 'an upload without a credential is refused',
    pypiserver: 401,
    follows: 'Warehouse, `forklift/decorators.py`',
  },
  { statement: 'an unknown action is refused', pypiserver: 400, follows: 'Warehouse, `csrf.py`' },
  {
    statement: 'registering a project beforehand is a thing of the past',
    pypiserver: 200,
    follows: uploads,
  },
  { statement: 'a refused upload leaves nothing behind', pypiserver: 200, follows: uploads },
];
