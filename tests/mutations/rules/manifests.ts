import { type Edit, insertingBelow, lineOf, replacing, withoutLine } from '../edit.ts';
import { type Example, lineAt, type Mutation, type Rule, textOf } from '../mutation.ts';

const marker = '<<<<<<< HEAD';
const invalid = 'MANIFEST_INVALID';

function manifestsOf({ files }: Example, name: RegExp): readonly string[] {
  return [...files.keys()].filter((file) => name.test(file));
}

/** Packages that are published: the manifest of a workspace needs neither name nor version. */
function published(example: Example): readonly string[] {
  return manifestsOf(example, /packages\/[^/]+\/package\.json$/).filter((file) => !file.includes('/bench/'));
}

function mutation(
  { name }: Example,
  fault: string,
  file: string,
  { changes, line }: Edit,
  code = invalid,
): Mutation {
  return { example: name, fault: `${file}: ${fault}`, changes, expected: [`${code} ${file}:${line}`] };
}

const syntaxes: readonly (readonly [RegExp, string])[] = [
  [/package\.json$/, invalid],
  [/(pyproject|Cargo)\.toml$/, invalid],
  [/^lockstep\.yaml$/, 'CONFIG_SYNTAX'],
  [/^\.(github|gitea)\/workflows\/release/, 'WORKFLOW_INVALID'],
];

/** What a merge leaves behind when nobody looked. */
function conflicts(example: Example): readonly Mutation[] {
  return syntaxes.flatMap(([pattern, code]) =>
    manifestsOf(example, pattern)
      .filter((file) => !file.includes('/bench/'))
      .map((file) => {
        const lines = textOf(example, file).split('\n');
        const changes = { [file]: lines.toSpliced(2, 0, marker).join('\n') };
        return mutation(example, 'a conflict was committed', file, { changes, line: 3 }, code);
      }),
  );
}

function inJson(example: Example): readonly Mutation[] {
  return published(example).flatMap((file) => {
    const text = textOf(example, file);
    const cut = text.indexOf('"description"') + 20;
    const edit = (pattern: RegExp, by: string) => replacing(example, file, pattern, by);
    return [
      mutation(example, 'it ends in the middle', file, {
        changes: { [file]: text.slice(0, cut) },
        line: lineOf(example, file, '"description"'),
      }),
      mutation(example, 'a quote is missing', file, edit(/"version": "/, '"version": ')),
      mutation(example, 'the name is a number', file, edit(/"name": ".*"/, '"name": 7')),
      mutation(example, 'the name has a space', file, edit(/"name": ".*"/, '"name": "no name"')),
      mutation(example, 'the version is none', file, edit(/"version": ".*"/, '"version": "one"')),
      mutation(example, 'the version has two numbers', file, edit(/"version": ".*"/, '"version": "1.4"')),
      mutation(example, 'the version is a number', file, edit(/"version": ".*"/, '"version": 1.4')),
      mutation(example, 'the version is gone', file, { ...withoutLine(example, file, '"version"'), line: 2 }),
      mutation(example, 'the name is gone', file, { ...withoutLine(example, file, '"name"'), line: 2 }),
    ];
  });
}

function inPyproject(example: Example): readonly Mutation[] {
  return manifestsOf(example, /pyproject\.toml$/).flatMap((file) => {
    const edit = (pattern: RegExp, by: string) => replacing(example, file, pattern, by);
    const table = lineOf(example, file, '[project]');
    const name = lineOf(example, file, /^name = /m);
    return [
      mutation(example, 'a quote is missing', file, edit(/version = "(.*)"/, 'version = "1.2')),
      mutation(example, 'the name is a number', file, edit(/name = ".*"/, 'name = 7')),
      mutation(example, 'the name begins with a dash', file, edit(/name = ".*"/, 'name = "-lines"')),
      mutation(example, 'the version is none', file, edit(/version = ".*"/, 'version = "one"')),
      mutation(example, 'the version is a number', file, edit(/version = ".*"/, 'version = 1.4')),
      mutation(example, 'the name is gone', file, {
        ...withoutLine(example, file, /^name = /m),
        line: table,
      }),
      mutation(example, 'the version is gone', file, {
        ...withoutLine(example, file, /^version = /m),
        line: name,
      }),
      mutation(
        example,
        'a key stands there twice',
        file,
        insertingBelow(example, file, /^name = /m, 'name = "twice"'),
      ),
    ];
  });
}

function inCargo(example: Example): readonly Mutation[] {
  const members = manifestsOf(example, /leafsum(-cli)?\/Cargo\.toml$/).flatMap((file) => {
    const edit = (pattern: RegExp, by: string) => replacing(example, file, pattern, by);
    const table = lineOf(example, file, '[package]');
    return [
      mutation(example, 'the name is gone', file, {
        ...withoutLine(example, file, /^name = /m),
        line: table,
      }),
      mutation(example, 'the name is a number', file, edit(/^name = ".*"/m, 'name = 7')),
      mutation(example, 'the name has a space', file, edit(/^name = ".*"/m, 'name = "no name"')),
      mutation(example, 'a bracket is missing', file, edit(/\[package\]/, '[package')),
      mutation(
        example,
        'a key stands there twice',
        file,
        insertingBelow(example, file, /^name = /m, 'name = "twice"'),
      ),
    ];
  });
  const workspace = manifestsOf(example, /rust\/Cargo\.toml$/).flatMap((file) => {
    const edit = (pattern: RegExp, by: string) => replacing(example, file, pattern, by);
    return [
      mutation(example, 'a member is nowhere', file, edit(/"leafsum-cli"\]/, '"leafsum-cli", "gone"]')),
      mutation(example, 'the version is none', file, edit(/^version = ".*"/m, 'version = "one"')),
      mutation(example, 'the version has two numbers', file, edit(/^version = ".*"/m, 'version = "1.4"')),
      mutation(example, 'the version is a number', file, edit(/^version = ".*"/m, 'version = 1.4')),
    ];
  });
  return [...members, ...workspace];
}

function ofGo(example: Example): readonly Mutation[] {
  return manifestsOf(example, /go\.mod$/).map((file) => {
    const edit = replacing(example, file, /^module .*/m, 'module example.org/leafsum/v2');
    return mutation(example, 'the path is that of another major version', file, edit, 'VERSION_DRIFT');
  });
}

// A private sibling is needed in two manifests of one example, and both need it for themselves.
function privateSiblings(example: Example): readonly Mutation[] {
  return published(example).flatMap((file) => {
    const own = /"name": "(.*)"/.exec(textOf(example, file))?.[1] ?? '';
    const users = published(example).filter(
      (each) => textOf(example, each).includes(`"${own}": "`) && each !== file,
    );
    if (users.length === 0) return [];
    const { changes } = insertingBelow(example, file, '"version"', '  "private": true,');
    return [
      {
        example: example.name,
        fault: `${file}: what others need is private`,
        changes,
        expected: users.map(
          (user) =>
            `PRIVATE_DEPENDENCY ${user}:${lineAt(textOf(example, user), textOf(example, user).lastIndexOf(`"${own}": "`))}`,
        ),
        ...(users.length > 1 && { why: 'each of the two packages could not be installed' }),
      },
    ];
  });
}

/** Manifests that their own tools would refuse. */
export const manifests: Rule = (example) => [
  ...conflicts(example),
  ...inJson(example),
  ...inPyproject(example),
  ...inCargo(example),
  ...ofGo(example),
  ...privateSiblings(example),
];
