import { createHash } from 'node:crypto';
import { packCrate } from '../crate-file.ts';
import { publishFirst, type Statement } from './statement.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

const rich = `[features]
default = ["std"]
std = []
fast = ["dep:twin"]
faster = ["fast"]
[dependencies]
twin = { version = "1.0", optional = true, default-features = false, features = ["std"], package = "NAME" }
[target.'cfg(unix)'.dev-dependencies]
NAME = ">=1, <2"`;

/** What holds of publishing a version. */
export const publishingStatements: readonly Statement[] = [
  {
    title: 'a published version stands in the index with the checksum of its file',
    observe: async (subject) => {
      const file = packCrate(subject.name, '1.0.0');
      await subject.client.publish(subject.name, '1.0.0', { file });
      const [line] = await subject.client.index(subject.indexPath);
      return [line?.vers, line?.yanked, line?.cksum === sha256(file), Object.keys(line ?? {})];
    },
    expected: ['1.0.0', false, true, ['name', 'vers', 'deps', 'cksum', 'features', 'yanked', 'pubtime']],
  },
  {
    title: 'dependencies and features stand in the index as cargo reads them',
    observe: async (subject) => {
      await publishFirst(subject);
      const rest = rich.replaceAll('NAME', subject.name);
      const verdict = await subject.client.publish(subject.name, '1.1.0', {
        rest,
        package: { links: 'z', 'rust-version': '1.70' },
      });
      const line = (await subject.client.index(subject.indexPath))[1];
      const { deps, features, features2, links, rust_version, v } = line ?? {};
      const text = JSON.stringify([deps, features, features2, links, rust_version, v]);
      return [verdict, JSON.parse(text.replaceAll(subject.name, 'NAME'))];
    },
    expected: [
      [200, 'done'],
      [
        [
          {
            name: 'NAME',
            req: '>=1, <2',
            features: [],
            optional: false,
            default_features: true,
            target: 'cfg(unix)',
            kind: 'dev',
          },
          {
            name: 'twin',
            req: '^1.0',
            features: ['std'],
            optional: true,
            default_features: false,
            target: null,
            kind: 'normal',
            package: 'NAME',
          },
        ],
        { default: ['std'], std: [] },
        { fast: ['dep:twin'], faster: ['fast'] },
        'z',
        '1.70',
        2,
      ],
    ],
  },
  {
    title: 'a version cannot be published twice, not even with the same bytes',
    observe: async (subject) => {
      await publishFirst(subject);
      return subject.client.publish(subject.name, '1.0.0');
    },
    expected: [400, 'crate version `1.0.0` is already uploaded'],
  },
  {
    title: 'a version that differs in build metadata alone is the same version',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0+one');
      return subject.client.publish(subject.name, '1.0.0+two');
    },
    expected: [400, 'crate version `1.0.0` is already uploaded'],
  },
  {
    title: 'a version may have numbers beyond those of JavaScript',
    observe: ({ client, name }) => client.publish(name, '18446744073709551615.0.0'),
    expected: [200, 'done'],
  },
  {
    title: 'a yanked version cannot be published again',
    observe: async (subject) => {
      await publishFirst(subject);
      await subject.client.send('DELETE', `api/v1/crates/${subject.name}/1.0.0/yank`);
      return subject.client.publish(subject.name, '1.0.0');
    },
    expected: [400, 'crate version `1.0.0` is already uploaded'],
  },
  {
    title: 'publishing somebody else’s crate is refused',
    observe: async (subject) => {
      await publishFirst(subject);
      const [status, detail] = await subject.client.publish(subject.name, '1.0.1', {}, subject.otherToken);
      return [status, detail.slice(0, 57)];
    },
    expected: [403, "this crate exists but you don't seem to be an owner. If y"],
  },
  {
    title: 'a crate may depend on one that was published a moment ago',
    observe: async (subject) => {
      await publishFirst(subject);
      return subject.client.publish(`${subject.name}-user`, '1.0.0', {
        rest: `[dependencies]\n${subject.name} = "1"`,
      });
    },
    expected: [200, 'done'],
  },
  {
    title: 'a dependency is looked up by its exact name',
    observe: async (subject) => {
      await subject.client.publish(`${subject.name}-x`, '1.0.0');
      const rest = `[dependencies]\n${subject.name}_x = "1"`;
      const [status, detail] = await subject.client.publish(`${subject.name}-user`, '1.0.0', { rest });
      return [status, detail.replace(subject.name, 'NAME')];
    },
    expected: [400, 'no known crate named `NAME_x`'],
  },
  {
    title: 'a refused publication leaves nothing behind',
    observe: async ({ client, name, indexPath }) => {
      await client.publish(name, '1.0.0', { package: { description: undefined } });
      const paths = [indexPath, `api/v1/crates/${name}`, `crates/${name}/1.0.0/download`];
      const answers = await Promise.all(paths.map((path) => client.send('GET', path)));
      return answers.map(({ status }) => status);
    },
    expected: [404, 404, 403],
  },
];
