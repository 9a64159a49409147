import { describe, expect, test } from '@jest/globals';
import { companions, endpoints } from '../../../src/endpoints.ts';
import { pypiSettings } from '../../../src/pypi/settings.ts';

describe('the settings of a PyPI channel', () => {
  test('default to the public registry and its index', () => {
    expect(pypiSettings.parse({})).toEqual({
      upload: endpoints.pypi,
      index: companions.pypiIndex,
      user: '__token__',
    });
    expect(pypiSettings.parse({ upload: companions.pypiTrial }).index).toBe(companions.pypiTrialIndex);
  });

  test('want an upload address of their own beside an index of their own', () => {
    const { error } = pypiSettings.safeParse({ index: 'https://index.example.org/simple/' });
    expect(error?.issues).toMatchObject([{ path: ['index'], message: expect.stringContaining('“upload”') }]);
  });

  test('keep an upload address as it is written, and end an index in a slash', () => {
    const upload = 'https://git.example.org/api/packages/acme/pypi';
    const index = `${upload}/simple`;
    expect(pypiSettings.parse({ upload, index })).toEqual({ upload, index: `${index}/`, user: '__token__' });
    const slashed = { upload: 'https://upload.example.org/legacy/', index: 'https://example.org/simple/' };
    expect(pypiSettings.parse({ ...slashed, user: 'ada' })).toEqual({ ...slashed, user: 'ada' });
    expect(pypiSettings.safeParse({ ...slashed, user: 'a:b' }).success).toBe(false);
  });

  test('want to know the index of another upload address', () => {
    const { error } = pypiSettings.safeParse({ upload: 'https://pypi.example.org/' });
    expect(error?.issues).toMatchObject([
      { path: ['index'], message: expect.stringContaining('Simple API') },
    ]);
  });

  test.each([
    { upload: 'pypi.example.org', index: 'https://example.org/simple/' },
    { upload: 'https://user:word@example.org/', index: 'https://example.org/simple/' },
    { upload: 'https://example.org/?x', index: 'https://example.org/simple/' },
    { index: 'ftp://example.org/simple/' },
    { uplaod: 'https://example.org/' },
  ])('refuse %j', (settings) => {
    expect(pypiSettings.safeParse(settings).success).toBe(false);
  });
});
