import { noMoneyArithmetic } from './no-money-arithmetic.js'
import { roomImports } from './room-imports.js'

const rules = { 'room-imports': roomImports, 'no-money-arithmetic': noMoneyArithmetic }

// typescript-eslint types its rules more narrowly than ESLint types a plugin, hence the way over unknown.
/** The rules of this house that no published plugin has. */
export const fieldbook = /** @type {import('eslint').ESLint.Plugin} */ (
  /** @type {unknown} */ ({ rules })
)
