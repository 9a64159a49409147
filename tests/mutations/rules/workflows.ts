import type { Example, Mutation, Rule } from '../mutation.ts';
import { type WorkflowEdit, type WorkflowText, workflowText } from '../workflow-text.ts';

const commit = '49933ea5288caeca8642d1e84afbd3f7d6820020';
const lockstep = 'lockstep-release/lockstep@0000000000000000000000000000000000000000';

type Fault = readonly [fault: string, code: string, edit: WorkflowEdit];

/** What only warns: it may be meant so. */
const warnings = new Set(['WORKFLOW_FOREIGN_PUBLISH', 'WORKFLOW_CREDENTIAL_KEPT', 'WORKFLOW_SHALLOW']);

function folderOf({ name }: Example): string {
  return name === 'gitea-monorepo' ? '.gitea/workflows' : '.github/workflows';
}

/** The first use of every action, by the name of a version instead of a commit. */
function unpinned(text: WorkflowText): readonly Fault[] {
  return text
    .linesWith(/uses: .*@[0-9a-f]{40}/)
    .filter((line) => {
      const [, action = ''] = /uses: ([^@]+)@/.exec(text.lines[line - 1] ?? '') ?? [];
      return text.lines.findIndex((each) => each.includes(`${action}@`)) === line - 1;
    })
    .map((line) => [
      `the action in line ${line} is not pinned`,
      'WORKFLOW_ACTION_UNPINNED',
      text.replace(line, /@[0-9a-f]{40}.*$/, '@v4'),
    ]);
}

function ofPublishing(text: WorkflowText): readonly Fault[] {
  const [cancel = 0] = text.linesWith(/cancel-in-progress: false/);
  const [dispatch = 0] = text.linesWith(/^ {2}workflow_dispatch:/);
  const [permissions = 0] = text.linesWith(/^permissions: \{\}/);
  const [input = 0] = text.linesWith(/^ {6}rehearsal: /);
  const needs = text.lineIn('publish', /^ {4}needs: /);
  const condition = text.lineIn('publish', /^ {4}if: /);
  const publish = text.lineIn('publish', /publish-channel@/);
  const token = text.lines.findIndex((line, at) => at >= publish && /^ {10}ledger-token: /.test(line)) + 1;
  const job = text.jobLine('publish');
  return [
    ['a newer run cancels it', 'WORKFLOW_CANCELS', text.replace(cancel, 'false', 'true')],
    ['a push starts it', 'WORKFLOW_TRIGGER', text.insert(dispatch - 1, ['  push: { branches: [main] }'])],
    [
      'a clock starts it',
      'WORKFLOW_TRIGGER',
      text.insert(dispatch - 1, ['  schedule: [{ cron: "0 4 * * 1" }]']),
    ],
    [
      'a release starts it',
      'WORKFLOW_TRIGGER',
      text.insert(dispatch - 1, ['  release: { types: [published] }']),
    ],
    [
      'every job may write everything',
      'WORKFLOW_PERMISSIONS_WIDE',
      text.replace(permissions, '{}', 'write-all'),
    ],
    [
      'every job may write contents',
      'WORKFLOW_PERMISSIONS_WIDE',
      text.replace(permissions, '{}', '{ contents: write }'),
    ],
    [
      'a start by hand publishes at once',
      'WORKFLOW_REHEARSAL_INPUT',
      text.replace(input, 'default: true', 'default: false'),
    ],
    ['the input has no default', 'WORKFLOW_REHEARSAL_INPUT', text.replace(input, ', default: true', '')],
    [
      'it does not wait for the rehearsal',
      'WORKFLOW_NO_REHEARSAL',
      { ...text.replace(needs, /needs: .*/, 'needs: resolve'), line: job },
    ],
    [
      'it goes on when the rehearsal failed',
      'WORKFLOW_NO_REHEARSAL',
      text.replace(condition, /if: .*/, `if: \${{ always() && !inputs.rehearsal }}`),
    ],
    [
      'it skips the rehearsal',
      'WORKFLOW_NO_REHEARSAL',
      text.insert(token, ['          skip-rehearsal: true']),
    ],
    [
      'a failed rehearsal counts for nothing',
      'WORKFLOW_NO_REHEARSAL',
      text.insert(text.jobLine('rehearse'), ['    continue-on-error: true']),
    ],
    [
      'it runs no preflight',
      'WORKFLOW_NO_PREFLIGHT',
      { ...text.replace(text.lineIn('publish', /command: preflight/), 'preflight', 'status'), line: publish },
    ],
  ];
}

const codeOfOthers = ['npm ci', 'npm test', 'pip install .', './scripts/after.sh', 'make notes'];
const pastLockstep = [
  'npm publish',
  'twine upload dist/*',
  'cargo publish',
  'pnpm publish -r',
  'gh release create v1',
];

/** What a publishing job does beside Lockstep. */
function besidePublishing(text: WorkflowText): readonly Fault[] {
  const steps = text.lineIn('publish', /^ {4}steps:/);
  const put = (...lines: readonly string[]) => text.insert(steps, lines);
  return [
    ...codeOfOthers.map(
      (command): Fault => [
        `“${command}” runs beside the token`,
        'WORKFLOW_CODE_BESIDE_SECRET',
        put(`      - run: ${command}`),
      ],
    ),
    ...pastLockstep.map(
      (command): Fault => [
        `“${command}” publishes past Lockstep`,
        'WORKFLOW_FOREIGN_PUBLISH',
        put(`      - run: ${command}`),
      ],
    ),
    [
      'a cache is restored beside the token',
      'WORKFLOW_CACHE_RESTORED',
      put(`      - uses: actions/cache@${commit}`, '        with: { path: dist, key: dist }'),
    ],
    [
      'what is published is rehearsed in the same job',
      'WORKFLOW_JOBS_NOT_SEPARATE',
      text.insert(steps, [`      - uses: ${lockstep}`, '        with: { command: rehearse }'], 1),
    ],
    [
      'the input becomes a part of a script',
      'WORKFLOW_INJECTION',
      text.insert(text.lineIn('resolve', /^ {4}steps:/), [
        `      - run: echo "releasing \${{ inputs.tag }}"`,
      ]),
    ],
  ];
}

const secret = `\${{ secrets.NPM_TOKEN }}`;

/** A secret or a permission in a job that has no use for it. */
function astray(text: WorkflowText, jobs: readonly string[]): readonly Fault[] {
  return jobs.flatMap((job): readonly Fault[] => {
    const line = text.jobLine(job);
    const isRead = text.lines.slice(line).findIndex((each) => each.startsWith('      contents: read'));
    const permissions = text.lineIn(job, /^ {4}permissions:/);
    const isNone = text.lines[permissions - 1]?.includes('{}') === true;
    const packages = isNone
      ? text.replace(permissions, '{}', '{ packages: write }')
      : text.insert(permissions, ['      packages: write']);
    return [
      [`the job ${job} may write packages`, 'WORKFLOW_PERMISSIONS_WIDE', packages],
      [
        `the job ${job} may write everything`,
        'WORKFLOW_PERMISSIONS_WIDE',
        isNone || isRead === -1
          ? text.replace(permissions, /permissions:.*/, 'permissions: { deployments: write }')
          : text.insert(permissions, ['      deployments: write']),
      ],
      [
        `the job ${job} runs in an image by name`,
        'WORKFLOW_IMAGE_UNPINNED',
        text.insert(line, ['    container: docker.io/library/debian:13']),
      ],
    ];
  });
}

function secretsAstray(text: WorkflowText, jobs: readonly (readonly [string, string])[]): readonly Fault[] {
  const [top = 0] = text.linesWith(/^permissions:/);
  return [
    ...jobs.map(
      ([job, code]): Fault => [
        `the job ${job} gets the token`,
        code,
        text.insert(text.jobLine(job), ['    env:', `      NPM_TOKEN: ${secret}`], 1),
      ],
    ),
    [
      'every job gets the token',
      'WORKFLOW_SECRETS_WIDE',
      text.insert(top, ['env:', `  NPM_TOKEN: ${secret}`], 1),
    ],
  ];
}

function ofSealing(text: WorkflowText): readonly Fault[] {
  const [push = 0] = text.linesWith(/^ {2}push:/);
  const [on = 0] = text.linesWith(/^on:/);
  const seal = text.lineIn('build', /actions\/seal@/);
  return [
    [
      'a push to the branch starts it',
      'WORKFLOW_TRIGGER',
      { ...text.insert(push, ['    branches: [main]']), line: push },
    ],
    [
      'the checkout brings no tags',
      'WORKFLOW_SHALLOW',
      text.replace(text.lineIn('metadata', /fetch-depth: 0/), 'fetch-depth: 0', 'fetch-depth: 1'),
    ],
    ['a clock starts it', 'WORKFLOW_TRIGGER', text.insert(push - 1, ['  schedule: [{ cron: "0 4 * * 1" }]'])],
    [
      'the checkout leaves its token to the build',
      'WORKFLOW_CREDENTIAL_KEPT',
      text.replace(text.lineIn('build', /persist-credentials/), 'false', 'true'),
    ],
    [
      'nothing is sealed',
      'WORKFLOW_NOT_SEALING',
      { ...text.replace(seal, 'actions/seal@', 'actions/verify-metadata@'), line: on },
    ],
  ];
}

function mutations(example: Example, file: string, faults: readonly Fault[]): readonly Mutation[] {
  return faults.map(([fault, code, { changes, line }]) => ({
    example: example.name,
    fault: `${file}: ${fault}`,
    changes,
    expected: [`${code} ${file}:${line}`],
    ...(warnings.has(code) && { isWarning: true }),
  }));
}

// The same templates serve three examples: one of them shows each fault.
function inTemplates(example: Example): readonly Mutation[] {
  const folder = folderOf(example);
  const seal = workflowText(example, `${folder}/release.yml`);
  const publish = workflowText(example, `${folder}/release-publish.yml`);
  // The two servers' templates differ in what the server does, not in what stands in a job.
  if (example.name !== 'npm')
    return [
      ...mutations(example, seal.file, ofSealing(seal)),
      ...mutations(example, publish.file, ofPublishing(publish)),
    ];
  return [
    ...mutations(example, seal.file, [
      ...unpinned(seal),
      ...ofSealing(seal),
      ...astray(seal, ['build']),
      ...secretsAstray(seal, [['build', 'WORKFLOW_CODE_BESIDE_SECRET']]),
    ]),
    ...mutations(example, publish.file, [
      ...unpinned(publish),
      ...ofPublishing(publish),
      ...besidePublishing(publish),
      ...astray(publish, ['resolve', 'rehearse', 'gates']),
      ...secretsAstray(publish, [
        ['rehearse', 'WORKFLOW_CODE_BESIDE_SECRET'],
        ['gates', 'WORKFLOW_CODE_BESIDE_SECRET'],
      ]),
    ]),
  ];
}

const forkWorkflow = `name: label
on: { pull_request_target: {} }
permissions: { contents: read, pull-requests: write }
jobs:
  label:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${commit}
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: node scripts/label.js
`;

const identityWorkflow = `name: publish
on: { workflow_dispatch: {} }
permissions: {}
jobs:
  pypi:
    permissions: { contents: read, id-token: write }
    uses: acme/workflows/.github/workflows/publish-pypi.yml@${commit}
`;

function inOtherFiles(example: Example): readonly Mutation[] {
  const added = (fault: string, code: string, name: string, text: string, line: number): Mutation => {
    const file = `${folderOf(example)}/${name}`;
    return { example: example.name, fault, changes: { [file]: text }, expected: [`${code} ${file}:${line}`] };
  };
  const gone = `${folderOf(example)}/release.yml`;
  const [line = 0] = workflowText(example, `${folderOf(example)}/release-publish.yml`).linesWith(
    /actions\/resolve-build@/,
  );
  return [
    added('a fork’s code runs beside a credential', 'WORKFLOW_FORK_CODE', 'label.yml', forkWorkflow, 10),
    added('a file is no workflow', 'WORKFLOW_INVALID', 'notes.yml', 'just: a list\n', 1),
    ...(example.name === 'python'
      ? [
          added(
            'the identity is lent to another repository’s file',
            'WORKFLOW_IDENTITY_ELSEWHERE',
            'pypi.yml',
            identityWorkflow,
            7,
          ),
        ]
      : []),
    {
      example: example.name,
      fault: 'the workflow that seals is gone',
      changes: { [gone]: undefined },
      expected: [`WORKFLOW_MISSING ${folderOf(example)}/release-publish.yml:${line}`],
    },
  ];
}

/** Workflows that would publish too early, too much, or beside other people’s code. */
export const workflows: Rule = (example) => [
  ...(['npm', 'gitea-monorepo'].includes(example.name) ? inTemplates(example) : []),
  ...inOtherFiles(example),
];
