import { packPackage } from '../../tarball.ts';
import type { Lies } from '../publish-request.ts';
import type { Statement } from './statement.ts';
import { tryPublish } from './steps.ts';

const dishonest = (title: string, expected: number, lies: Lies, version = '1.0.0'): Statement => ({
  title: `refused: ${title}`,
  observe: (subject) => tryPublish(subject, version, lies),
  expected,
});

/** Publications that contradict themselves. */
export const dishonestStatements: readonly Statement[] = [
  dishonest('an integrity that is not the attachment’s', 400, { dist: { integrity: 'sha512-AAAA' } }),
  dishonest('a shasum that is not the attachment’s', 400, { dist: { shasum: '0'.repeat(40) } }),
  dishonest('a length that is not the attachment’s', 400, { attachment: { length: 1 } }),
  dishonest('an attachment that is not base64', 400, { attachment: { data: '!!!!' } }),
  dishonest('no attachment', 400, { document: { _attachments: {} } }),
  dishonest('several attachments', 400, {
    document: {
      _attachments: { 'a-1.0.0.tgz': { data: '', length: 0 }, 'b-1.0.0.tgz': { data: '', length: 0 } },
    },
  }),
  dishonest('another name in the document than in the path', 400, { document: { name: 'another' } }),
  dishonest('another _id than the name', 400, { document: { _id: 'another' } }),
  dishonest('another version in the manifest than in the document', 400, { manifest: { version: '2.0.0' } }),
  dishonest('another package in the tarball', 400, {
    tarball: packPackage({ name: 'another', version: '1.0.0' }),
  }),
  dishonest('an attachment that is no tarball', 400, { tarball: Buffer.from('no tarball') }),
  dishonest('a version that is not SemVer', 400, {}, '1.0'),
  dishonest('a dist-tag that reads as a range', 400, { tag: '1.x' }),
  dishonest('a dist-tag of another version', 400, { document: { 'dist-tags': { latest: '9.9.9' } } }),
  dishonest('a private package', 400, { manifest: { private: true } }),
  dishonest('restricted access without a scope', 400, { document: { access: 'restricted' } }),
];
