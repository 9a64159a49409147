import ts from 'typescript';
import { isActionMain, layerOf, layers } from './layers.ts';
import { nodesOf, type Source, type Violation, violationAt } from './source.ts';

// What a context provides instead: requests, time, the process, the terminal.
const worldly = [
  'fetch',
  'WebSocket',
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'process',
  'console',
  'globalThis',
];

// As members, too: pure modules of node (crypto, module) offer them beside what is harmless.
const worldlyMembers = ['randomBytes', 'randomFill', 'randomInt', 'randomUUID', 'createRequire'];

/** Uses of the world by a pure layer, and uses of process.env where nobody looks for them. */
export function globalViolations(source: Source): readonly Violation[] {
  const name = layerOf(source.path);
  const pure = name !== undefined && layers[name].pure;
  return nodesOf(source, ts.isIdentifier).flatMap((node) => {
    const complaint = pure ? complaintAboutWorld(node) : complaintAboutEnvironment(source.path, node);
    return complaint === undefined ? [] : [violationAt(source, node, complaint)];
  });
}

function complaintAboutWorld(node: ts.Identifier): string | undefined {
  const innocent = isMemberName(node) || !worldly.includes(node.text);
  if (!innocent || worldlyMembers.includes(node.text)) return `${node.text} must come from the context`;
  if (node.text !== 'Math' || isMemberName(node)) return undefined;
  const member = memberOf(node);
  return member === undefined || member === 'random' ? 'Math.random must come from the context' : undefined;
}

function complaintAboutEnvironment(path: string, node: ts.Identifier): string | undefined {
  if (node.text !== 'process' || isMemberName(node) || mayReadEnvironment(path)) return undefined;
  const member = memberOf(node);
  return member === undefined || member === 'env' ? 'process.env is not read here' : undefined;
}

function mayReadEnvironment(path: string): boolean {
  return isActionMain(path) || path.startsWith('packages/hosts/src/') || path === 'packages/cli/src/main.ts';
}

/** The member that is taken of an object; undefined when the object itself is passed on or taken apart. */
function memberOf(node: ts.Identifier): string | undefined {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
}

function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return (named || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
}
