import { setupRoots, setuptoolsRoots, type Table, tableIn, textIn } from '@lockstep/channels/manifests';

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

function poetryPackages(tool: Table): readonly Table[] {
  const listed = tableIn(tool, 'poetry').packages;
  return Array.isArray(listed) ? listed.map((each) => tableIn(each)) : [];
}

/**
 * Folders that the modules of a project may lie in, as its build back end is told.
 *
 * Source: the documentation of each back end on where it looks for packages.
 */
export function moduleRoots(pyproject: Table, setupCfg: string | undefined): readonly string[] {
  const tool = tableIn(pyproject, 'tool');
  return [
    ...new Set([
      ...setuptoolsRoots(tableIn(tool, 'setuptools')),
      ...(setupCfg === undefined ? [] : setupRoots(setupCfg)),
      ...poetryPackages(tool).flatMap((each) => textsOf(each.from)),
      ...textsOf(tableIn(tool, 'maturin')['python-source']),
      ...textsOf(tableIn(tool, 'pdm', 'build')['package-dir']),
      ...textsOf(tableIn(tool, 'uv', 'build-backend')['module-root']),
      'python',
      'lib',
    ]),
  ];
}

/** Modules that a project says it consists of, as paths from its folder or below a root. */
export function namedModules(pyproject: Table): readonly string[] {
  const tool = tableIn(pyproject, 'tool');
  const dotted = [
    textIn(tableIn(tool, 'flit', 'module'), 'name'),
    textIn(tableIn(tool, 'flit', 'metadata'), 'module'),
    textIn(tableIn(tool, 'maturin'), 'module-name'),
    ...textsOf(tableIn(tool, 'uv', 'build-backend')['module-name']),
  ].filter((each) => each !== undefined);
  return [
    ...dotted.map((each) => each.replaceAll('.', '/')),
    ...textsOf(tableIn(tool, 'hatch', 'build', 'targets', 'wheel').packages),
    ...textsOf(tableIn(tool, 'scikit-build', 'wheel').packages),
    ...poetryPackages(tool).flatMap((each) => textsOf(each.include)),
  ];
}
