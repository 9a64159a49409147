import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHtmlPage } from '../../../src/pypi/simple-html.ts';
import { tagsOf } from '../../../src/pypi/simple-tags.ts';

const name = 'left-pad';
const address = 'https://index.example.org/simple/left-pad/';
const sha256 = 'ab'.repeat(32);
const wheel = 'left_pad-1.0-py3-none-any.whl';

function filesIn(body: string, head = '<title>Links for left-pad</title>') {
  const page = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  const answer = readHtmlPage(page, name, address);
  if (answer.kind !== 'found') throw new Error(JSON.stringify(answer));
  return Object.fromEntries(answer.project.files);
}

describe('a project page in HTML', () => {
  test('is read as Warehouse writes it', () => {
    const page = `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta name="pypi:repository-version" content="1.4">
    <meta name="pypi:project-status" content="active">
    <title>Links for left-pad</title>
  </head>
  <body>
    <h1>Links for left-pad</h1>
    <a href="https://files.example.org/packages/ab/${wheel}#sha256=${sha256}" data-requires-python="&gt;=3.9,&lt;4" data-yanked="" data-dist-info-metadata="sha256=${sha256}" data-core-metadata="sha256=${sha256}">${wheel}</a><br />
    </body>
</html>
<!--SERIAL 42-->`;
    expect(readHtmlPage(page, name, address)).toEqual({
      kind: 'found',
      project: {
        status: 'active',
        files: new Map([
          [
            wheel,
            {
              name: wheel,
              url: `https://files.example.org/packages/ab/${wheel}`,
              digest: { sha256 },
              yanked: true,
              requiresPython: '>=3.9,<4',
              coreMetadata: { sha256 },
            },
          ],
        ]),
      },
    });
  });

  test.each([
    [
      'pypiserver',
      `<a href="../../packages/${wheel}#sha256=${sha256}">${wheel}</a>`,
      `https://index.example.org/packages/${wheel}`,
    ],
    [
      'Gitea',
      `<a href="https://git.example.org/files/${wheel}#sha256-${sha256}">x</a>`,
      `https://git.example.org/files/${wheel}`,
    ],
    ['an older one', `<A HREF='${wheel}#SHA256=${sha256.toUpperCase()}'>x</A>`, `${address}${wheel}`],
    [
      'one with more in the fragment',
      `<a href=${wheel}#egg=x&sha256=${sha256}&y=z>x</a>`,
      `${address}${wheel}`,
    ],
    [
      'escaped ampersands',
      `<a href="/f/${wheel}?a=1&amp;b=2#sha256=${sha256}">x</a>`,
      `https://index.example.org/f/${wheel}?a=1&b=2`,
    ],
  ])('names a file’s address and sha256 (%s)', (_title, body, url) => {
    expect(filesIn(body)[wheel]).toMatchObject({ url, digest: { sha256 }, yanked: false });
  });

  test.each([
    ['#sha256=short'],
    ['#md5=d41d8cd98f00b204e9800998ecf8427e'],
    [`#notsha256=${sha256}`],
    [`#sha256=${sha256}00`],
    [''],
  ])('may name no sha256: %s', (fragment) => {
    expect(filesIn(`<a href="${wheel}${fragment}">x</a>`)[wheel]?.digest).toEqual({});
  });

  test('resolves addresses against its base', () => {
    const head =
      '<title>Links for left-pad</title><base href="https://mirror.example.org/x/"><base href="/y/">';
    expect(filesIn(`<a href="${wheel}">x</a>`, head)[wheel]?.url).toBe(
      `https://mirror.example.org/x/${wheel}`,
    );
  });

  test('may offer metadata without a hash', () => {
    expect(filesIn(`<a data-dist-info-metadata=true href="${wheel}">x</a>`)[wheel]?.coreMetadata).toEqual({
      sha256: undefined,
    });
    expect(filesIn(`<a data-core-metadata=false href="${wheel}">x</a>`)[wheel]?.coreMetadata).toBeUndefined();
  });
});

describe('a hostile page', () => {
  const good = `<a href="/good/${wheel}#sha256=${sha256}">x</a>`;
  const evil = '<a href="/evil/left_pad-6.6.tar.gz">x</a>';

  test.each([
    ['comments', `<!-- ${evil} -->`],
    ['comments that hold tags that end', `<!-- > ${evil} -->`],
    ['scripts', `<script>document.write('${evil}')</script>`],
    ['styles', `<STYLE>${evil}</style >`],
    ['text areas', `<textarea>${evil}</textarea>`],
    ['attributes', `<p title='${evil}'>`],
    ['attributes without a value', `<p title = "${evil.replaceAll('"', "'")}">`],
    ['declarations', '<!ENTITY x "<a href=/evil/left_pad-6.6.tar.gz">'],
    ['instructions', '<?php <a href="/evil/left_pad-6.6.tar.gz" ?>'],
    ['end tags', '</p <a href="/evil/left_pad-6.6.tar.gz">'],
    ['a second address of one link', `<a href="/other.txt" href="/evil/left_pad-6.6.tar.gz">x</a>`],
    ['other elements', '<ab href="/evil/left_pad-6.6.tar.gz">x</ab>'],
  ])('lists nothing inside of %s', (_title, markup) => {
    expect(Object.keys(filesIn(`${markup}${good}`))).toEqual([wheel]);
  });

  test.each([
    ['<a href="javascript:alert(1)/left_pad-6.6.tar.gz'],
    ['<a href="%E0%A4%A/left_pad">'],
    ['<a href="http://[/left_pad-6.6.tar.gz">'],
    ['<a'],
    ['<a ='],
    ['<a =='],
    ['< a href="/evil/left_pad-6.6.tar.gz">'],
    ['<a/'],
    ['<!--'],
    ['<script>'],
    ['&#0;&#xD800;&#9999999;&#x110000;'],
  ])('that breaks off at %s is read to its end', (rest) => {
    expect(Object.keys(filesIn(`${good}${rest}`))).toContain(wheel);
  });

  test('cannot hide which of two records of one file is true', () => {
    const other = `<a href="/good/${wheel}#sha256=${'cd'.repeat(32)}">x</a>`;
    expect(filesIn(`${good}${other}${good}`)).toEqual({ [wheel]: undefined });
    expect(filesIn(`${good}${good}`)[wheel]).toBeDefined();
  });

  test('lists no file whose name no file system holds', () => {
    const long = `left_pad-${'1.'.repeat(5000)}0.tar.gz`;
    expect(Object.keys(filesIn(`<a href="/${long}">x</a>${good}`))).toEqual([wheel]);
  });

  test('cannot be called like a part of the language', () => {
    const answer = readHtmlPage('<title>Links for x</title><a href="/__proto__">x</a>', name, address);
    expect(answer).toMatchObject({ kind: 'found', project: { files: new Map() } });
  });

  test.each([
    ['a log-in', '<html><title>Sign in</title><a href="/help">help</a></html>'],
    ['nothing', ''],
    ['words', 'It works!'],
    ['a next version of the API', `<meta name="pypi:repository-version" content="2.0">${good}`],
    ['a version that is none', `<meta name="pypi:repository-version" content="1.x">${good}`],
    ['another project', `<title>Links for right-pad</title><a href="/right_pad-1.0.tar.gz">x</a>`],
    ['a file to download before the log-in', '<title>Sign in</title><a href="/client-2.0.zip">client</a>'],
  ])('that shows %s proves nothing', (_title, page) => {
    expect(readHtmlPage(page, name, address).kind).toBe('unclear');
  });

  // Whoever reads such a page more than once, from each of its places, does not come to an end in the time of a test.
  test.each(['<', '<a ', '<a href="', '<!--', '<script>', '</', '<a x=', '&#', '"', '<title>', '<a = '])(
    'of %s without end is read once',
    (piece) => {
      expect(tagsOf(piece.repeat(300_000)).length).toBeLessThanOrEqual(300_000);
    },
  );

  test('never makes the reader fail', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      '!',
      '--',
      ' ',
      'a',
      'href',
      '&',
      '#',
      ';',
      'script',
      'title',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        readHtmlPage(parts.join(''), name, address);
      }),
    );
  });
});
