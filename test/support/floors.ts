import path from 'node:path';
import ts from 'typescript';

/** What the files of a room may import besides their own room. */
interface Room {
  readonly rooms: readonly string[];
  /** Rooms of which they may import types only. */
  readonly types?: readonly string[];
  readonly packages?: RegExp;
}

const belowElements = ['core', 'data', 'state', 'controllers', 'i18n', 'styles'];

/** The floors of the house. A room is a folder of src/; the search is a room within the core; `top` is src/ itself. */
const rooms: ReadonlyMap<string, Room> = new Map<string, Room>([
  ['core', { rooms: ['core/search'] }],
  ['core/search', { rooms: ['core'], packages: /^fuse\.js(\/|$)/ }],
  ['data', { rooms: ['core', 'core/search'] }],
  ['state', { rooms: ['core', 'core/search', 'data'] }],
  ['controllers', { rooms: ['core', 'core/search', 'data', 'state', 'i18n'], packages: /^(lit|@lit\/task)(\/|$)/ }],
  [
    'elements',
    {
      rooms: [...belowElements, 'core/search'],
      packages: /^(lit|@lit\/task|d3-dsv|ical-generator|pmtiles|topojson-specification|geojson)(\/|$)/,
    },
  ],
  ['i18n', { rooms: [], types: ['core'] }],
  ['styles', { rooms: [], types: ['core'], packages: /^lit$/ }],
  ['cli', { rooms: ['core', 'core/search'], packages: /./ }],
  ['top', { rooms: [...belowElements, 'core/search', 'elements'] }],
]);

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** @param file path below src/, with forward slashes, as everywhere here */
function roomOf(file: string): string {
  if (file.startsWith('core/search/')) return 'core/search';
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : 'top';
}

/** What a statement or an `import()` names; an address that is computed cannot be judged, and nobody may import it. */
function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const typeOnly = ts.isExportDeclaration(node)
      ? node.isTypeOnly
      : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const address = node.moduleSpecifier;
    return address && ts.isStringLiteral(address) ? { specifier: address.text, typeOnly } : undefined;
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [address] = node.arguments;
  const specifier = address && ts.isStringLiteralLike(address) ? address.text : '(a computed address)';
  return { specifier, typeOnly: false };
}

function allows(file: string, { specifier, typeOnly }: Import): boolean {
  const room = rooms.get(roomOf(file));
  if (!specifier.startsWith('.')) return room?.packages?.test(specifier) ?? false;
  const target = roomOf(path.posix.join(path.posix.dirname(file), specifier));
  if (target === roomOf(file)) return true;
  const reachable = [...(room?.rooms ?? []), ...(typeOnly ? (room?.types ?? []) : [])];
  return reachable.includes(target);
}

/** The modules that are there for their effect. */
const programs: ReadonlySet<string> = new Set([
  'define.ts',
  'state/worker/search-worker.ts',
  'cli/alliance-directory.ts',
]);

/** Whether loading the module does something: a statement that is nothing but an expression, or a decorator that registers. */
function hasEffect(node: ts.Node): boolean {
  if (ts.isExpressionStatement(node)) return ts.isSourceFile(node.parent);
  return (
    ts.isDecorator(node) &&
    ts.isCallExpression(node.expression) &&
    node.expression.expression.getText() === 'customElement'
  );
}

function nodesOf(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/**
 * Reads one module and says what in it breaks the rules of the house.
 * @param file its path below src/, such as `core/geo.ts`
 * @returns a sentence for each breach, naming the file and the import or the line
 */
export function breaches(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const nodes = nodesOf(source);
  const imports = nodes.map(importOf).filter((found) => found !== undefined);
  const upward = imports
    .filter((found) => !allows(file, found))
    .map(({ specifier }) => `src/${file} must not import ${specifier}`);
  if (programs.has(file)) return upward;
  const effects = nodes.filter(hasEffect).map((node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return `src/${file}:${String(line + 1)} has an effect when it is loaded; only define.ts may`;
  });
  return [...upward, ...effects];
}
