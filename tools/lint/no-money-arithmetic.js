import { AST_NODE_TYPES as Type, ESLintUtils } from '@typescript-eslint/utils'
import ts from 'typescript'

/** @typedef {import('@typescript-eslint/utils').TSESTree.Node} Node */
/** @typedef {'amount' | 'decimal' | undefined} Kind */

const operators = new Set(['+', '-', '*', '/', '%', '**'])
const numberReaders = new Set(['Number', 'parseFloat', 'parseInt'])
const exactTypes = new Set(['Decimal', 'Exact'])

/**
 * Amounts of money and Decimals are computed by core/shared alone, exactly.
 * @type {import('@typescript-eslint/utils').TSESLint.RuleModule<'amount' | 'decimal'>}
 */
export const noMoneyArithmetic = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      amount:
        'Arithmetic on an amount of money. Use addMoney, subtractMoney, sumMoney, scaleMoney or allocateMoney of core/shared.',
      decimal:
        'Float arithmetic on a Decimal, which means exactly what it spells. Use plus, minus, times or over of core/shared.',
    },
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context)
    const kindOf = exactKinds(services.program.getTypeChecker())

    /** @param {Node} node @param {Node[]} operands */
    function check(node, operands) {
      const kinds = operands.map((operand) => kindOf(services.esTreeNodeToTSNodeMap.get(operand)))
      const messageId = kinds.find((kind) => kind !== undefined)
      if (messageId) context.report({ node, messageId })
    }

    return {
      BinaryExpression: (node) => {
        if (operators.has(node.operator)) check(node, [node.left, node.right])
      },
      AssignmentExpression: (node) => {
        if (operators.has(node.operator.slice(0, -1))) check(node, [node.left, node.right])
      },
      UpdateExpression: (node) => check(node, [node.argument]),
      UnaryExpression: (node) => {
        if (node.operator === '-' || node.operator === '+') check(node, [node.argument])
      },
      CallExpression: (node) => {
        const { callee } = node
        const ofMath = callee.type === Type.MemberExpression && isNamed(callee.object, 'Math')
        const reads = callee.type === Type.Identifier && numberReaders.has(callee.name)
        if (ofMath || reads) check(node, node.arguments)
      },
    }
  },
}

/** @param {Node} node @param {string} name */
const isNamed = (node, name) => node.type === Type.Identifier && node.name === name

/**
 * Whether an expression is an amount of money, a Decimal, or neither.
 * @param {ts.TypeChecker} checker
 * @returns {(node: ts.Node) => Kind}
 */
function exactKinds(checker) {
  /** @param {ts.Node} node */
  function isMoney(node) {
    const type = checker.getTypeAtLocation(node)
    const parts = type.isUnion() ? type.types : [type]
    return parts.some((part) => part.getProperty('amount') && part.getProperty('currency'))
  }

  /** @param {ts.Type} type */
  const isExact = (type) => exactTypes.has(type.aliasSymbol?.name ?? '')

  // In a union such as `Decimal | undefined` the alias is gone from the type, and only the annotation has it.
  /** @param {ts.Node | undefined} annotation @returns {boolean} */
  function spellsExact(annotation) {
    if (!annotation) return false
    if (ts.isUnionTypeNode(annotation)) return annotation.types.some(spellsExact)
    return ts.isTypeReferenceNode(annotation) && exactTypes.has(annotation.typeName.getText())
  }

  // A check like `typeof rate === 'number'` narrows the alias away at the use, but not at the declaration.
  /** @param {ts.Node} use @returns {Kind} */
  function kindOfDeclaration(use) {
    const symbol = checker.getSymbolAtLocation(use)
    const declaration = symbol?.valueDeclaration
    if (!symbol || !declaration) return undefined
    if (isExact(checker.getTypeOfSymbol(symbol))) return 'decimal'
    if ('type' in declaration && spellsExact(/** @type {ts.Node} */ (declaration.type))) {
      return 'decimal'
    }
    if (ts.isBindingElement(declaration)) {
      const property = (declaration.propertyName ?? declaration.name).getText()
      return property === 'amount' && isMoney(declaration.parent) ? 'amount' : undefined
    }
    if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined
    // Only an earlier declaration is followed, so that the search ends.
    const earlier =
      declaration.getSourceFile() === use.getSourceFile() && declaration.end <= use.pos
    return earlier ? kindOf(declaration.initializer) : undefined
  }

  /** @param {ts.Node} node @returns {Kind} */
  function kindOf(node) {
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isSatisfiesExpression(node)
    ) {
      return kindOf(node.expression)
    }
    if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
    ) {
      return kindOf(node.left) ?? kindOf(node.right)
    }
    if (ts.isConditionalExpression(node)) return kindOf(node.whenTrue) ?? kindOf(node.whenFalse)
    if (ts.isIdentifier(node)) return kindOfDeclaration(node)
    if (ts.isPropertyAccessExpression(node)) {
      const amount = node.name.text === 'amount' && isMoney(node.expression)
      return amount ? 'amount' : kindOfDeclaration(node.name)
    }
    if (ts.isElementAccessExpression(node)) {
      const { argumentExpression: key } = node
      if (ts.isStringLiteral(key) && key.text === 'amount' && isMoney(node.expression)) {
        return 'amount'
      }
    }
    return isExact(checker.getTypeAtLocation(node)) ? 'decimal' : undefined
  }

  return kindOf
}
