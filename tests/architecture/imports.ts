import ts from 'typescript';
import { nodesOf, type Source } from './source.ts';

/** One import or re-export, static or dynamic, of values or of types. */
export interface Import {
  readonly node: ts.Node;
  /** What stands in quotes; undefined when it is computed. */
  readonly specifier: string | undefined;
}

/** Everything that a file imports. */
export function importsOf(source: Source): readonly Import[] {
  return nodesOf(source, isImport).map((node) => ({ node, specifier: textOf(specifierOf(node)) }));
}

/** The package that a specifier belongs to: `zod/mini` is of `zod`, `@a/b/c` of `@a/b`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

type ImportNode = ts.ImportDeclaration | ts.ExportDeclaration | ts.ImportTypeNode | ts.CallExpression;

function isImport(node: ts.Node): node is ImportNode {
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier !== undefined;
  return ts.isImportDeclaration(node) || ts.isImportTypeNode(node) || isImportCall(node);
}

function isImportCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const required = ts.isIdentifier(expression) && expression.text === 'require';
  return required || expression.kind === ts.SyntaxKind.ImportKeyword;
}

function specifierOf(node: ImportNode): ts.Node | undefined {
  if (ts.isCallExpression(node)) return node.arguments[0];
  if (ts.isImportTypeNode(node)) return node.argument;
  return node.moduleSpecifier;
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}
