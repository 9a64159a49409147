import ts from 'typescript';

/** A source file, parsed. */
export interface Source {
  /** Path relative to the repository, with `/`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Something in a source file that the architecture does not allow. */
export interface Violation {
  /** `file:line`. */
  readonly where: string;
  readonly what: string;
}

export function parseSource(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Every node of the file that the guard accepts; comments are no nodes. */
export function nodesOf<Node extends ts.Node>(
  source: Source,
  accepts: (node: ts.Node) => node is Node,
): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (accepts(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

export function violationAt(source: Source, node: ts.Node, what: string): Violation {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
  return { where: `${source.path}:${line + 1}`, what };
}
