export type { ActivityFinding } from './reasons.js'
export type { StockCard } from './schema.js'
export { carryOver, stockTake } from './stock-take.js'
export type {
  GradeStock,
  StockChange,
  StockFigures,
  StockTake,
  StockTakeOptions,
} from './stock-take.js'
