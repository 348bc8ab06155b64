import { itemFaults } from './faults/item-faults.js'
import { priceFaults } from './faults/price-faults.js'
import { ruleFaults } from './faults/rule-faults.js'
import { termFaults } from './faults/term-faults.js'
import type { PlantedFault } from './faults/planted-fault.js'

/** Books with one fault each, of every kind that the lint knows. */
export const plantedFaults: readonly PlantedFault[] = [
  ...priceFaults,
  ...ruleFaults,
  ...itemFaults,
  ...termFaults,
]
