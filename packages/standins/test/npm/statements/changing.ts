import type { Statement } from './statement.ts';
import { publishFirst, tagsOf, tryPublish, unpublish, unpublishAll, versionsOf } from './steps.ts';

/** What holds of changing what is published. */
export const changingStatements: readonly Statement[] = [
  {
    title: 'a dist-tag can be set, moved and removed',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      await publishFirst(subject, '1.1.0');
      const path = `-/package/${subject.name}/dist-tags/stable`;
      await subject.client.send('PUT', path, { body: '"1.0.0"' });
      const set = await tagsOf(subject);
      await subject.client.send('PUT', path, { body: '"1.1.0"' });
      const moved = await tagsOf(subject);
      await subject.client.send('DELETE', path);
      return [set.stable, moved.stable, (await tagsOf(subject)).stable];
    },
    expected: ['1.0.0', '1.1.0', undefined],
  },
  {
    title: 'a dist-tag cannot point at a version that is not there',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      return (
        await subject.client.send('PUT', `-/package/${subject.name}/dist-tags/stable`, { body: '"2.0.0"' })
      ).status;
    },
    expected: 404,
  },
  {
    title: 'a dist-tag that reads as a range cannot be set',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      return (await subject.client.send('PUT', `-/package/${subject.name}/dist-tags/v1`, { body: '"1.0.0"' }))
        .status;
    },
    expected: 400,
  },
  {
    title: 'latest cannot be removed',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      return (await subject.client.send('DELETE', `-/package/${subject.name}/dist-tags/latest`)).status;
    },
    expected: 400,
  },
  {
    title: 'a deprecation is shown, and withdrawn by an empty text',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      const seen = [];
      for (const text of ['use another', '']) {
        const document = await subject.client.packument(subject.name);
        const versions = document.versions as Record<string, object>;
        const edited = {
          ...document,
          _attachments: undefined,
          versions: { '1.0.0': { ...versions['1.0.0'], deprecated: text } },
        };
        await subject.client.send('PUT', subject.name, { body: edited });
        seen.push((await subject.client.send('GET', `${subject.name}/1.0.0`)).body.deprecated ?? '');
      }
      return seen;
    },
    expected: ['use another', ''],
  },
  {
    title: 'an unpublished version is gone, and latest falls back',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      await publishFirst(subject, '1.1.0');
      await unpublish(subject, '1.1.0');
      return [await versionsOf(subject), await tagsOf(subject)];
    },
    expected: [['1.0.0'], { latest: '1.0.0' }],
  },
  {
    title: 'an unpublished version can never be published again',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      await publishFirst(subject, '1.1.0');
      await unpublish(subject, '1.1.0');
      return tryPublish(subject, '1.1.0');
    },
    expected: 400,
  },
  {
    title: 'an unpublished package cannot be published again at once',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      await unpublishAll(subject);
      return tryPublish(subject, '1.0.1');
    },
    expected: 403,
  },
  {
    title: 'a package that another one depends on cannot be unpublished',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      const manifest = { dependencies: { [subject.name]: '^1.0.0' } };
      await subject.client.publish(`${subject.name}-user`, '1.0.0', { manifest });
      return unpublishAll(subject);
    },
    expected: 405,
  },
  {
    title: 'an edit of an outdated document is a conflict',
    observe: async (subject) => {
      await publishFirst(subject, '1.0.0');
      const body = {
        ...(await subject.client.packument(subject.name)),
        _rev: '0-outdated',
        _attachments: undefined,
      };
      return (await subject.client.send('PUT', subject.name, { body })).status;
    },
    expected: 409,
  },
];
