import { describe, expect, test } from '@jest/globals';
import { boundaryOf, encodeForm } from '../../src/pypi/upload-form.ts';
import { partsOf } from './upload-recorder.ts';

const digest = { sha256: 'ab'.repeat(32) };
const content = { file: 'sample-1.0.tar.gz', bytes: Buffer.from('\0\r\n--bytes\xff', 'latin1') };

describe('the body of an upload', () => {
  test('carries every byte of every field', () => {
    const fields = [
      { name: ':action', value: 'file_upload' },
      { name: 'description', value: '\r\n--x\r\n\r\n  ä 🚀\r' },
      { name: 'classifiers', value: '' },
    ];
    const boundary = boundaryOf(fields, content, digest);
    const parts = partsOf(
      `multipart/form-data; boundary=${boundary}`,
      Buffer.from(encodeForm(fields, content, boundary)),
    );
    expect(parts.map(({ name, bytes }) => [name, bytes.toString('latin1')])).toEqual([
      ...fields.map(({ name, value }) => [name, Buffer.from(value).toString('latin1')]),
      ['content', content.bytes.toString('latin1')],
    ]);
  });

  test('has a boundary that nothing in it contains, the same each time', () => {
    const first = boundaryOf([], content, digest);
    const again = boundaryOf([{ name: 'a', value: `..${first}..` }], content, digest);
    const inBytes = boundaryOf([], { ...content, bytes: Buffer.from(`..${first}..`) }, digest);
    expect(boundaryOf([], content, digest)).toBe(first);
    expect(again).not.toBe(first);
    expect(inBytes).toBe(again);
  });

  test('cannot be led astray by a file name', () => {
    const body = Buffer.from(encodeForm([], { ...content, file: 'a"\r\nX: y' }, 'b')).toString('latin1');
    expect(body).toContain('filename="a%22%0D%0AX: y"\r\n');
  });
});
