/**
 * Mutants of a TypeScript file: small changes of its syntax tree, of the kinds that Stryker documents
 * (https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators/). Types, imports and comments stay.
 */
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { mutateRegex } from './regex.ts';

/** One change of a file. */
export interface Mutant {
  kind: string;
  /** UTF-16 offsets of what is replaced. */
  start: number;
  end: number;
  replacement: string;
}

type Change = [kind: string, node: ts.Node, ...replacements: string[]];

const { SyntaxKind: K } = ts;

/** What takes the place of an operator. */
const operators: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [K.LessThanToken]: ['<=', '>='],
  [K.LessThanEqualsToken]: ['<', '>'],
  [K.GreaterThanToken]: ['>=', '<='],
  [K.GreaterThanEqualsToken]: ['>', '<'],
  [K.EqualsEqualsEqualsToken]: ['!=='],
  [K.ExclamationEqualsEqualsToken]: ['==='],
  [K.AmpersandAmpersandToken]: ['||'],
  [K.BarBarToken]: ['&&'],
  [K.QuestionQuestionToken]: ['&&'],
  [K.PlusToken]: ['-'],
  [K.MinusToken]: ['+'],
  [K.AsteriskToken]: ['/'],
  [K.SlashToken]: ['*'],
  [K.PercentToken]: ['*'],
  [K.PlusEqualsToken]: ['-='],
  [K.MinusEqualsToken]: ['+='],
  [K.LessThanLessThanToken]: ['>>'],
  [K.GreaterThanGreaterThanGreaterThanToken]: ['<<'],
  [K.BarToken]: ['&'],
  [K.AmpersandToken]: ['|'],
};

/** Methods with what is called instead; an empty name leaves the call out: `list.sort()` becomes `list`. */
const methods: ReadonlyMap<string, string> = new Map([
  ['sort', ''],
  ['toSorted', ''],
  ['reverse', ''],
  ['toReversed', ''],
  ['trim', ''],
  ['trimStart', ''],
  ['trimEnd', ''],
  ['slice', ''],
  ['filter', ''],
  ['toLowerCase', 'toUpperCase'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** @param path decides nothing but what errors call the file @returns mutants in the order of the text */
export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isTypeOrImport(node)) return;
    for (const [kind, target, ...replacements] of changesOf(node, file))
      for (const replacement of replacements)
        found.push({ kind, start: target.getStart(file), end: target.getEnd(), replacement });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a text can be read as a program; whether its types fit is not asked, nor is it when the program runs. */
export function isProgram(text: string): boolean {
  try {
    transformSync(text, { loader: 'ts', logLevel: 'silent' });
    return true;
  } catch {
    return false;
  }
}

const isTypeOrImport = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

function changesOf(node: ts.Node, file: ts.SourceFile): Change[] {
  const textOf = (inner: ts.Node): string => inner.getText(file);
  if (ts.isIfStatement(node)) return [['condition', node.expression, 'true', 'false']];
  if (ts.isWhileStatement(node) || ts.isDoStatement(node)) return [['condition', node.expression, 'false']];
  if (ts.isForStatement(node)) return node.condition ? [['condition', node.condition, 'false']] : [];
  if (ts.isConditionalExpression(node)) return [['condition', node.condition, 'true', 'false']];
  if (ts.isBinaryExpression(node)) {
    const others = operators[node.operatorToken.kind];
    return others ? [['operator', node.operatorToken, ...others]] : [];
  }
  if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node, textOf);
  if (ts.isPostfixUnaryExpression(node))
    return [['operator', node, textOf(node.operand) + (node.operator === K.PlusPlusToken ? '--' : '++')]];
  if (ts.isNumericLiteral(node)) return [['number', node, String(Number(node.text.replaceAll('_', '')) + 1)]];
  if (ts.isStringLiteral(node)) return ofString(node);
  if (ts.isNoSubstitutionTemplateLiteral(node)) return [['string', node, node.text === '' ? '`mutant`' : '``']];
  if (ts.isTemplateExpression(node)) return ts.isTaggedTemplateExpression(node.parent) ? [] : [['string', node, '``']];
  if (ts.isRegularExpressionLiteral(node)) return [['regex', node, ...mutateRegex(node.text)]];
  if (ts.isExpressionStatement(node)) return ofStatement(node);
  if (ts.isReturnStatement(node)) return node.expression ? ofResult(node.expression) : [];
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : ofResult(node.body);
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node))
    return node.body ? [['body', node.body, '{}']] : [];
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length > 0 && !isPattern(node) ? [['array', node, '[]']] : [];
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken) return [['chain', node.questionDotToken, '.']];
  if (ts.isCallExpression(node)) return ofCall(node, textOf);
  return node.kind === K.TrueKeyword
    ? [['boolean', node, 'false']]
    : node.kind === K.FalseKeyword
      ? [['boolean', node, 'true']]
      : [];
}

/** The left side of a destructuring assignment is an array literal that makes no array. */
const isPattern = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.EqualsToken;

function ofPrefix(node: ts.PrefixUnaryExpression, textOf: (node: ts.Node) => string): Change[] {
  const operand = textOf(node.operand);
  if (node.operator === K.ExclamationToken || node.operator === K.MinusToken) return [['operator', node, operand]];
  if (node.operator === K.PlusPlusToken) return [['operator', node, `--${operand}`]];
  if (node.operator === K.MinusMinusToken) return [['operator', node, `++${operand}`]];
  return [];
}

/** Names of properties stay: changing them only breaks what reads them. */
function ofString(node: ts.StringLiteral): Change[] {
  const { parent } = node;
  const isName = ts.isPropertyAssignment(parent) && parent.name === node;
  const isAddress = ts.isCallExpression(parent) && parent.expression.kind === K.ImportKeyword;
  return isName || isAddress ? [] : [['string', node, node.text === '' ? "'mutant'" : "''"]];
}

function ofStatement(node: ts.ExpressionStatement): Change[] {
  const { expression } = node;
  const isUnary = ts.isPostfixUnaryExpression(expression) || ts.isPrefixUnaryExpression(expression);
  // A function has to call the constructor above it.
  const isSuper = ts.isCallExpression(expression) && expression.expression.kind === K.SuperKeyword;
  return isUnary || isSuper ? [] : [['statement', node, ';']];
}

function ofResult(expression: ts.Expression): Change[] {
  const isPlain =
    ts.isIdentifier(expression) && expression.text === 'undefined'
      ? true
      : ts.isArrayLiteralExpression(expression) ||
        ts.isStringLiteralLike(expression) ||
        ts.isNumericLiteral(expression);
  return isPlain ? [] : [['result', expression, 'undefined']];
}

function ofCall(node: ts.CallExpression, textOf: (node: ts.Node) => string): Change[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const other = methods.get(expression.name.text);
  if (other === undefined) return [];
  return other === '' ? [['call', node, textOf(expression.expression)]] : [['call', expression.name, other]];
}
