import { describe, expect, test } from '@jest/globals';
import type { HttpAnswer } from '@lockstep/core';
import { uploadReceipt } from '../../../src/pypi/answer.ts';
import { summary } from '../../registry/receipt-summary.ts';

const subject = { target: 'pypi left_pad-1.0.tar.gz' };

function answer(status: number, text: string, type: string): HttpAnswer {
  const body = new TextEncoder().encode(text);
  return { kind: 'answer', status, headers: { 'content-type': type }, body };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('<', '&lt;');
}

const general =
  'The server could not comply with the request since it is either malformed or otherwise incorrect.';

/** The page by which Warehouse answers whoever wants a page; its title and heading are not escaped. */
function page(status: number, words: string): HttpAnswer {
  const html = `<html>\n <head>\n  <title>${status} ${words}</title>\n </head>\n <body>\n  <h1>${status} ${words}</h1>\n  ${general}<br/><br/>\n${escaped(words)}\n\n\n </body>\n</html>`;
  return answer(status, html, 'text/html; charset=UTF-8');
}

/** The same in JSON. */
function json(status: number, words: string): HttpAnswer {
  const body = { message: `${general}\n\n\n${words}\n\n`, code: `${status} ${words}`, title: 'Bad Request' };
  return answer(status, JSON.stringify(body), 'application/json');
}

/** The same as a text. */
function plain(status: number, words: string): HttpAnswer {
  return text(status, `${status} ${words}\n\n${general}\n\n\n${words}\n\n`);
}

function text(status: number, words: string): HttpAnswer {
  return answer(status, words, 'text/plain');
}

const see = 'See https://example.org/help/#x for more information.';
const metadata = 'See https://packaging.example.org/specifications/core-metadata for more information.';

/** What Warehouse says, by the file in which it says it. */
const warehouse: readonly (readonly [words: string, status: number, expected: string])[] = [
  // forklift/decorators.py
  ['Read-only mode: Uploads are temporarily disabled.', 403, 'STATE_UNKNOWN'],
  [`New uploads are temporarily disabled. ${see}`, 403, 'STATE_UNKNOWN'],
  [`Invalid or non-existent authentication information. ${see}`, 403, 'AUTH_FAILED'],
  ['summary: Should not be a tuple.', 400, 'REJECTED'],
  // accounts/security_policy.py
  [
    'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead.',
    403,
    'AUTH_FAILED',
  ],
  // macaroons
  ['Invalid API Token: token is expired', 403, 'AUTH_FAILED'],
  ['Invalid API Token: malformed macaroon', 403, 'AUTH_FAILED'],
  ["Invalid API Token: project-scoped token is not valid for project: 'left-pad'", 403, 'AUTH_FORBIDDEN'],
  ["Invalid API Token: OIDC scoped token is not valid for project 'left-pad'", 403, 'AUTH_FORBIDDEN'],
  ['Invalid API Token: current user does not match user restriction in token', 403, 'AUTH_FORBIDDEN'],
  // packaging/services.py
  [`New project registration temporarily disabled. ${see}`, 403, 'STATE_UNKNOWN'],
  ["The name '-x' is invalid.", 400, 'NAME_REJECTED'],
  [
    `The name 'json' isn't allowed (conflict with Python Standard Library module name). ${see}`,
    400,
    'NAME_REJECTED',
  ],
  [`The name 'pypi' isn't allowed. ${see}`, 400, 'NAME_REJECTED'],
  [`The name 'left-pad' is too similar to an existing project. ${see}`, 400, 'NAME_REJECTED'],
  [`The name 'left-pad' conflicts with an existing project. ${see}`, 409, 'STATE_UNKNOWN'],
  ['Too many new projects created', 429, 'throttled'],
  // forklift/legacy.py
  ['Unknown protocol version.', 400, 'METADATA_INVALID'],
  [
    `'-x' is an invalid value for Name. Error: Start and end with a letter or numeral. ${metadata}`,
    400,
    'NAME_REJECTED',
  ],
  ['Invalid value for filetype. Error: Use a known file type.', 400, 'METADATA_INVALID'],
  ['Error: Include at least one message digest.', 400, 'METADATA_INVALID'],
  [`'summary' field must be 512 characters or less. ${metadata}`, 400, 'METADATA_INVALID'],
  [`'Private :: Do Not Upload' is not a valid classifier. ${metadata}`, 400, 'METADATA_INVALID'],
  [`Can't have direct dependency: 'a @ https://example.org/a.whl'. ${metadata}`, 400, 'METADATA_INVALID'],
  [
    "The use of local versions in '1.0+local' is not allowed. See https://packaging.example.org/#local",
    400,
    'METADATA_INVALID',
  ],
  ['Upload payload does not have a file.', 400, 'REJECTED'],
  [
    'Non-user identities cannot create new projects. This was probably caused by a pending publisher.',
    400,
    'AUTH_FORBIDDEN',
  ],
  [
    `User 'alice', associated with the API token used, does not have a verified primary email address. ${see}`,
    403,
    'AUTH_FORBIDDEN',
  ],
  [
    `User 'alice', associated with the API token used, does not have two-factor authentication enabled. ${see}`,
    403,
    'AUTH_FORBIDDEN',
  ],
  [`The user 'alice' isn't allowed to upload to project 'left-pad'. ${see}`, 403, 'AUTH_FORBIDDEN'],
  [`The given token isn't allowed to upload to project 'left-pad'. ${see}`, 403, 'AUTH_FORBIDDEN'],
  [
    'Organization account owning this project is inactive. This may be due to inactive billing.',
    400,
    'AUTH_FORBIDDEN',
  ],
  [`The description failed to render for 'text/x-rst'. ${see}`, 400, 'DESCRIPTION_UNRENDERABLE'],
  [
    `The description failed to render in the default format of reStructuredText. ${see}`,
    400,
    'DESCRIPTION_UNRENDERABLE',
  ],
  ["Cannot upload a file with '/' or '\\' in the name.", 400, 'ARTIFACT_NAME_WRONG'],
  ['Invalid file extension: Use .tar.gz, .whl or .zip extension.', 400, 'ARTIFACT_NAME_WRONG'],
  [`File too large. Limit for project 'left-pad' is 100 MB. ${see}`, 400, 'TOO_LARGE'],
  [`Project size too large. Limit for project 'left-pad' total size is 10 GB. ${see}`, 400, 'TOO_LARGE'],
  ['The digest supplied does not match a digest calculated from the uploaded file.', 400, 'STATE_UNKNOWN'],
  [
    `File already exists ('left_pad-1.0.tar.gz', with blake2_256 hash '${'0'.repeat(64)}'). ${see}`,
    400,
    'VERSION_EXISTS',
  ],
  [
    `This filename was previously used by a file that has since been deleted. Use a different version. ${see}`,
    400,
    'VERSION_BURNED',
  ],
  ['Uploading new files to releases older than 14 days is not allowed.', 400, 'RELEASE_CLOSED'],
  ['Only one sdist may be uploaded per release.', 400, 'REJECTED'],
  ['Invalid distribution file.', 400, 'REJECTED'],
  ['Invalid distribution file. File is not a zipfile', 400, 'REJECTED'],
  ['Invalid source distribution filename: left-pad.tar.gz', 400, 'ARTIFACT_NAME_WRONG'],
  ["Start filename for 'left-pad' with 'left_pad'.", 400, 'ARTIFACT_NAME_WRONG'],
  ["Filename 'Left_Pad-1.0.tar.gz' is invalid, should be 'left_pad-1.0.tar.gz'.", 400, 'ARTIFACT_NAME_WRONG'],
  [
    "Filename 'x.whl' should contain the normalized project name 'left_pad', not 'x'.",
    400,
    'ARTIFACT_NAME_WRONG',
  ],
  ["Version in filename should be '1.0' not '2.0'.", 400, 'ARTIFACT_NAME_WRONG'],
  [
    "Binary wheel 'left_pad-1.0-cp312-cp312-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
    400,
    'ARTIFACT_NAME_WRONG',
  ],
  ["Filename is too long: 'left_pad-1.0.whl'", 400, 'ARTIFACT_NAME_WRONG'],
  [
    'License-File LICENSE does not exist in distribution file left_pad-1.0.tar.gz at left_pad-1.0/LICENSE',
    400,
    'REJECTED',
  ],
  ["Wheel 'left_pad-1.0.whl' does not contain the required METADATA file: METADATA", 400, 'REJECTED'],
  ["Wheel 'left_pad-1.0.whl' does not contain the required RECORD file: RECORD", 400, 'REJECTED'],
  ["Wheel 'left_pad-1.0.whl' has invalid entry points defined in the entry_points.txt file", 400, 'REJECTED'],
  [
    'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)',
    308,
    'REJECTED',
  ],
];

describe('Warehouse', () => {
  test.each(warehouse)('says “%s” (%i): %s, in every form', (words, status, expected) => {
    const receipts = [page, json, plain].map((form) => uploadReceipt(form(status, words), subject));
    expect(receipts.map(summary)).toEqual([expected, expected, expected]);
  });

  test('takes a file, and says so on a page or in JSON', () => {
    expect(uploadReceipt(page(200, 'OK'), subject).outcome).toBe('stored');
    expect(uploadReceipt(json(200, 'OK'), subject).outcome).toBe('stored');
    expect(uploadReceipt(plain(200, 'OK'), subject).outcome).toBe('stored');
  });

  test('is quoted once and without its general words, whatever form they have', () => {
    for (const form of [page, json, plain]) {
      const receipt = uploadReceipt(form(400, "The name 'json' isn't allowed <b>here."), subject);
      if (receipt.outcome !== 'refused') throw new Error(receipt.outcome);
      expect(receipt.problem.message).toBe(
        "pypi left_pad-1.0.tar.gz is refused: the name is prohibited (The name 'json' isn't allowed <b>here.)",
      );
    }
  });
});

test('a project’s name is not mistaken for the reason of a refusal', () => {
  const receipt = uploadReceipt(
    page(403, `The user 'alice' isn't allowed to upload to project 'two-factor'. ${see}`),
    subject,
  );
  if (receipt.outcome !== 'refused') throw new Error(receipt.outcome);
  expect(receipt.problem.message).toContain('has no right to this project');
});

describe('other registries', () => {
  const bottle = (status: number, words: string) =>
    answer(
      status,
      `<!DOCTYPE html><html><head><title>Error: ${status} Conflict</title><style>html {x}</style></head><body><h1>Error: ${status} Conflict</h1><p>Sorry, the requested URL <tt>http://127.0.0.1/</tt> caused an error:</p><pre>${words}</pre></body></html>`,
      'text/html; charset=UTF-8',
    );

  test.each([
    ['pypiserver takes it', text(200, ''), 'stored'],
    ['it takes it with an empty page', answer(200, '', 'text/html'), 'stored'],
    ['Gitea takes it', text(201, ''), 'stored'],
    ['GitLab takes it', answer(201, '{"message":"201 Created"}', 'application/json'), 'stored'],
    ['it is accepted for later', text(202, ''), 'pending'],
    [
      'a portal answers in its place',
      answer(200, '<html><title>Log in</title></html>', 'text/html'),
      'unknown',
    ],
    ['a page without words answers in its place', answer(200, '<html></html>', 'text/html'), 'unknown'],
    ['it says no with a 200', answer(200, '{"error":"no"}', 'application/json'), 'unknown'],
    ['it says no in other words', answer(200, '{"success":false}', 'application/json'), 'unknown'],
    ['it says so with a flag', answer(200, '{"ok":false}', 'application/json'), 'unknown'],
    ['words stand behind much blank space', text(200, `${' '.repeat(100)}log in first`), 'unknown'],
    ['more words stand behind the first', text(200, `OK${' '.repeat(100)}but log in first`), 'unknown'],
    ['it takes it with a line end', text(200, `OK${'\n'.repeat(100)}`), 'stored'],
    [
      'pypiserver has it',
      bottle(409, 'Package &#039;left_pad-1.0.tar.gz&#039; already exists!'),
      'VERSION_EXISTS',
    ],
    ['pypiserver has it, and takes us for twine', bottle(400, 'Package already exists!'), 'VERSION_EXISTS'],
    ['pypiserver does not take the name', bottle(400, 'Bad filename: x'), 'ARTIFACT_NAME_WRONG'],
    ['pypiserver wants a password', bottle(401, 'Unauthorized'), 'AUTH_FAILED'],
    ['pypiserver forbids', bottle(403, 'Forbidden'), 'AUTH_FORBIDDEN'],
    ['devpi has it', text(409, 'left_pad-1.0.tar.gz already exists in non-volatile index'), 'VERSION_EXISTS'],
    ['Gitea has it', text(409, 'package file already exists'), 'VERSION_EXISTS'],
    ['Gitea read other bytes', text(400, 'hash mismatch'), 'STATE_UNKNOWN'],
    ['Nexus has it', text(400, 'Repository does not allow updating assets: pypi-hosted'), 'VERSION_EXISTS'],
    [
      'a newer Nexus has it',
      text(400, 'packages/left-pad/1.0/left_pad-1.0.tar.gz cannot be updated'),
      'VERSION_EXISTS',
    ],
    [
      'Artifactory has it',
      text(403, 'Not enough permissions to delete/overwrite artifact x'),
      'VERSION_EXISTS',
    ],
    [
      'a newer Artifactory has it',
      text(403, 'Not enough permissions to delete/overwrite all artifacts under x'),
      'VERSION_EXISTS',
    ],
    [
      'GitLab has it',
      answer(400, '{"message":"Validation failed: File name has already been taken"}', 'application/json'),
      'VERSION_EXISTS',
    ],
    ['the token is unknown', text(401, ''), 'AUTH_FAILED'],
    ['the token has no right', text(403, ''), 'AUTH_FORBIDDEN'],
    ['there is no such address', text(404, 'Not found'), 'REJECTED'],
    ['it takes no POST', text(405, ''), 'REJECTED'],
    ['it is too large', text(413, ''), 'TOO_LARGE'],
    ['the request took too long', text(408, ''), 'unknown'],
    ['it fails', text(500, ''), 'unknown'],
    ['its gateway fails', text(502, ''), 'unknown'],
    ['it is down', text(503, ''), 'unknown'],
  ])('%s', (_title, given, expected) => {
    expect(summary(uploadReceipt(given, subject))).toBe(expected);
  });
});

describe('no answer', () => {
  test.each([
    [true, 'unknown'],
    [false, 'unsent'],
  ])('of a request that was sent (%s) is %s', (sent, outcome) => {
    expect(uploadReceipt({ kind: 'failure', sent, why: 'x' }, subject).outcome).toBe(outcome);
  });
});
