/** A project to be built by its real back end and uploaded by twine and by us. */
export interface SampleProject {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** What `build` is told beside the project. */
  readonly args?: readonly string[];
  /** How many files it builds; an sdist and a wheel by default. */
  readonly builds?: number;
}

function buildSystem(backEnd: string, requires: string): string {
  return `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backEnd}"\n\n`;
}

const hatchling = buildSystem('hatchling.build', 'hatchling');
const setuptools = buildSystem('setuptools.build_meta', 'setuptools');
const flit = buildSystem('flit_core.buildapi', 'flit_core');
const poetry = buildSystem('poetry.core.masonry.api', 'poetry-core');
const pdm = buildSystem('pdm.backend', 'pdm-backend');

const markdown =
  '# Größe – 尺寸 🚀\n\n    an indented block\n\n\n- a list\n\n--boundary\n\n```python\nprint("x")  \n```\n  \nEnd without a line break';
const rst = 'Title\n=====\n\n.. code-block:: python\n\n    import this\n\nNaïve “quotes”.\n\n';

/** One sample for each thing that an upload depends on. */
export const sampleProjects: readonly SampleProject[] = [
  {
    title: 'hatchling: nothing but a name and a version',
    files: {
      'pyproject.toml': `${hatchling}[project]\nname = "lean"\nversion = "1.0"\n`,
      'lean/__init__.py': '',
    },
  },
  {
    title: 'hatchling: dynamic version, licence expression and files, extras, markers, links, dotted name',
    files: {
      'pyproject.toml': `${hatchling}[project]
name = "Dotted.Name_With-Everything"
dynamic = ["version"]
description = "One line – with more than ASCII"
readme = "README.md"
license = "MIT AND (Apache-2.0 OR BSD-2-Clause)"
license-files = ["LICEN[CS]E*", "licences/*.txt"]
requires-python = ">=3.9, <4, !=3.10.1"
keywords = ["first", "second, with a comma", "drei ä"]
authors = [{name = "Зоя Łukasz", email = "zoe@example.org"}, {name = "Nobody"}, {email = "bare@example.org"}]
maintainers = [{name = "Maintainer, Jr.", email = "m@example.org"}]
classifiers = ["Development Status :: 4 - Beta", "Programming Language :: Python :: 3"]
dependencies = ["requests[socks] >=2.8.1, ==2.8.* ; python_version < '2.7'", "Some_Other.Package", "tomli>=1; python_full_version<='3.11.0a6'"]

[project.optional-dependencies]
Some_Extra = ["click>8"]
plain = ["numpy ~= 1.26 ; sys_platform == 'win32' or platform_machine == \\"arm64\\""]

[project.scripts]
dotted = "everything:main"
another-one = "everything.more:run"

[project.urls]
"Bug Tracker" = "https://example.org/bugs?a=1&b=2"
Homepage = "https://example.org/"
"Δοκιμή" = "https://example.org/greek#part"

[tool.hatch.version]
path = "everything/__init__.py"

[tool.hatch.build.targets.wheel]
packages = ["everything"]
`,
      'README.md': markdown,
      LICENSE: 'MIT\n',
      'licences/Apache.txt': 'Apache\n',
      'everything/__init__.py': '__version__ = "2.0.0-rc.1"\n',
    },
  },
  {
    title: 'hatchling: modules named in metadata 2.5',
    files: {
      'pyproject.toml': `${hatchling}[project]
name = "modules"
version = "0.1.0a2"
import-names = ["modules", "_inside ; private"]

[tool.hatch.build.targets.sdist]
core-metadata-version = "2.5"

[tool.hatch.build.targets.wheel]
core-metadata-version = "2.5"
`,
      'modules/__init__.py': '',
    },
  },
  {
    title: 'setuptools: version from an attribute, licence as text with a classifier, reStructuredText',
    files: {
      'pyproject.toml': `${setuptools}[project]
name = "Legacy_Licence"
dynamic = ["version", "readme"]
license = {text = "A licence\\nof two lines\\n\\nand a blank one"}
classifiers = ["License :: OSI Approved :: MIT License", "Topic :: Software Development"]
dependencies = ["attrs"]
keywords = ["one", "two"]

[project.scripts]
legacy = "legacy_licence:main"

[project.gui-scripts]
legacy-window = "legacy_licence:main"

[tool.setuptools.dynamic]
version = {attr = "legacy_licence.__version__"}
readme = {file = ["README.rst", "CHANGES.rst"], content-type = "text/x-rst; charset=UTF-8"}
`,
      'README.rst': rst,
      'CHANGES.rst': '1.0\n---\n\n* First.\n',
      'src/legacy_licence/__init__.py': '__version__ = "1.0.post1"\n',
    },
  },
  {
    title: 'setuptools: everything in setup.cfg, line breaks of Windows in the description',
    files: {
      'pyproject.toml': setuptools,
      'setup.cfg': `[metadata]
name = cfg.only
version = 3.1.dev4
author = Åsa Öberg, Someone Else
author_email = asa@example.org, else@example.org
maintainer = M
maintainer_email = Em <m@example.org>
url = https://example.org/cfg
download_url = https://example.org/cfg/download
description = From a setup.cfg
long_description = file: README.txt
long_description_content_type = text/plain
license = BSD
platforms = any, linux
keywords = a, b c,d
project_urls =
    Docs (and more) = https://example.org/docs
    Source = https://example.org/source
provides = cfg

[options]
packages = cfg_only
python_requires = ~=3.9
install_requires =
    wheel>=0.30
    importlib-metadata; python_version<"3.8"

[options.extras_require]
test = pytest
`,
      'README.txt': 'First\r\n\r\n   indented\r\n\r\n\r\nlast\r\n\r\n',
      'cfg_only/__init__.py': '',
    },
  },
  {
    title: 'setuptools: a wheel with a build number, for several platforms',
    files: {
      'pyproject.toml': `${setuptools}[project]\nname = "platforms"\nversion = "1!2.0"\nlicense = "0BSD"\n`,
      'platforms/__init__.py': '',
    },
    args: [
      '--wheel',
      '--config-setting=--build-option=--build-number=7local',
      '--config-setting=--build-option=--plat-name=manylinux2014_x86_64',
      '--config-setting=--build-option=--python-tag=py2.py3',
    ],
    builds: 1,
  },
  {
    title: 'flit: version and summary from the module',
    files: {
      'pyproject.toml': `${flit}[project]
name = "flitted"
authors = [{name = "Ünïcödé Person", email = "u@example.org"}]
readme = "README.md"
license = "GPL-3.0-or-later WITH GCC-exception-3.1"
license-files = []
classifiers = ["Framework :: Flit"]
requires-python = ">=3.6"
dynamic = ["version", "description"]
dependencies = ["a (>=1,<2)", "b ; extra == 'never'"]

[project.optional-dependencies]
doc = ["sphinx"]

[project.urls]
Home = "https://example.org/flit"
`,
      'README.md': markdown,
      'flitted.py': '"""What it does, in one line"""\n\n__version__ = "0.9.dev12"\n',
    },
  },
  {
    title: 'poetry: the old table, groups of optional dependencies',
    files: {
      'pyproject.toml': `${poetry}[tool.poetry]
name = "old-poetry"
version = "1.2.3"
description = "Poetry's own table"
authors = ["One Person <one@example.org>", "Zwei Ö. <two@example.org>"]
maintainers = ["Three <three@example.org>"]
readme = ["README.md", "MORE.md"]
license = "Apache-2.0"
homepage = "https://example.org/poetry"
repository = "https://example.org/poetry/source"
documentation = "https://example.org/poetry/docs"
keywords = ["packaging", "poetry"]
classifiers = ["Topic :: Software Development :: Build Tools"]

[tool.poetry.dependencies]
python = "^3.9"
requests = {version = "^2.13", extras = ["socks"]}
mysql = {version = ">=1", optional = true, markers = "platform_system != 'Windows'"}
pendulum = [{version = "<2", python = "<3.10"}, {version = ">=2", python = ">=3.10"}]

[tool.poetry.extras]
db = ["mysql"]

[tool.poetry.scripts]
old = "old_poetry:main"

[tool.poetry.urls]
"Issue tracker (public)" = "https://example.org/poetry/issues"
`,
      'README.md': '# Poetry\n',
      'MORE.md': markdown,
      'old_poetry/__init__.py': '',
    },
  },
  {
    title: 'poetry: the standard table',
    files: {
      'pyproject.toml': `${poetry}[project]
name = "new.poetry"
version = "4.0b3"
description = "Standard"
authors = [{name = "Only Name"}]
requires-python = ">=3.9,<4.0"
dependencies = ["idna (>=3,<4)", "pywin32 ; sys_platform == 'win32'"]

[tool.poetry]
packages = [{include = "new_poetry"}]
`,
      'new_poetry/__init__.py': '',
    },
  },
  {
    title: 'pdm: version from a file, several people with addresses',
    files: {
      'pyproject.toml': `${pdm}[project]
name = "pdm-sample"
dynamic = ["version"]
description = "By pdm"
readme = {file = "README.rst", content-type = "text/x-rst"}
authors = [{name = "A B", email = "a@example.org"}, {name = "C D", email = "c@example.org"}]
maintainers = [{name = "E Ƒ", email = "e@example.org"}, {email = "g@example.org"}]
license = "MIT OR LicenseRef-Own-1"
license-files = ["LICENSE"]
keywords = ["pdm"]
dependencies = []

[project.urls]
Changelog = "https://example.org/pdm/changes"

[tool.pdm.version]
source = "file"
path = "src/pdm_sample/__init__.py"
`,
      'README.rst': rst,
      LICENSE: 'MIT\n',
      'src/pdm_sample/__init__.py': '__version__ = "7.0.0.rc2"\n',
    },
  },
];
