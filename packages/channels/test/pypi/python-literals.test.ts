import { describe, expect, test } from '@jest/globals';
import { literalIn, versionOf } from '../../src/pypi/manifest/literal.ts';
import { setupCallVersion, setupKeywords } from '../../src/pypi/manifest/setup-call.ts';

function told(module: string): string | undefined {
  const literal = literalIn(module, '__version__');
  if (literal === undefined) return undefined;
  expect(module.slice(literal.range.start, literal.range.end)).toBe(literal.written);
  return versionOf(literal);
}

describe('a module', () => {
  test.each([
    ['__version__ = "1.2"', '1.2'],
    ["__version__='1.2' # now", '1.2'],
    ['__version__: Final[str] = r"1.2"', '1.2'],
    ['__version__ = version = "1.2"', '1.2'],
    ['version = __version__ = "1.2"', '1.2'],
    ['__version__ = ("1.2")', '1.2'],
    ['__version__ = """1.2"""', '1.2'],
    ['__version__ = \\\n    "1.2"', '1.2'],
    ['__version__ = (1, 2, 0)', '1.2.0'],
    ['__version__ = 1, 2, "rc1"', '1.2.rc1'],
    ['__version__ = (1, 2, 0, "final", 0,)', '1.2.0'],
    // Python would complain; what is not closed ends with its line.
    ['__version__ = "1.2\nx = 1', '1.2'],
    ['x = 1; y = 2\r\n__version__ = "1.2"\r\n', '1.2'],
    ['"""\n__version__ = "0"\n"""\n__version__ = "1.2"', '1.2'],
    ['f("""\n""", [\n])\n__version__ = "1.2"', '1.2'],
  ])('says it plainly: %j', (module, version) => {
    expect(told(module)).toBe(version);
  });

  test.each([
    ['__version__ = f"{x}"'],
    ['__version__ = b"1.2"'],
    ['__version__ = "1" "2"'],
    ['__version__ = "1.2" if x else "3"'],
    ['__version__ = "1\\x2e2"'],
    ['__version__ = ["1.2"]'],
    ['__version__ == "1.2"'],
    ['__version__ += "1.2"'],
    ['__version__ = (1, x)'],
    ['__version__ = (1,  # one\n2)'],
    ['    __version__ = "1.2"'],
    ['(\n__version__ = "1.2"\n)'],
    ['# __version__ = "1.2"'],
    ['__version__ = "1"\n__version__ = "2"'],
    ['my__version__ = "1.2"'],
  ])('does not say it plainly: %j', (module) => {
    expect(told(module)).toBeUndefined();
  });
});

describe('a setup.py', () => {
  test.each([
    ['setup(version="1.2")', '1.2'],
    ['setuptools.setup(\n  name="p",\n  version = "1.2",\n)', '1.2'],
    ['V = "1.2"\nsetup(version=V)', '1.2'],
    ['setup(x=dict(version="0"), version="1.2")', '1.2'],
    ['def setup(version="0"): pass\nsetup(version="1.2")', '1.2'],
    ['setup(version=read())', 'setup.py computes it'],
    ['setup(version="1" + "2")', 'setup.py computes it'],
    ['setup(**settings)', 'setup.py computes it'],
    ['setup(use_scm_version={"x": 1})', 'setuptools-scm takes it from the git tag'],
    ['setup(version=versioneer.get_version())', 'versioneer takes it from the git tag'],
    ['setup(x=2 ** 3)', undefined],
    ['other(version="1.2")', undefined],
    ['setup', undefined],
  ])('says of its version: %j', (module, said) => {
    const keywords = setupKeywords(module);
    const version = keywords && setupCallVersion(keywords, 'setup.py', module);
    expect(version?.state === 'computed' ? version.why : version?.version).toBe(said);
  });
});
