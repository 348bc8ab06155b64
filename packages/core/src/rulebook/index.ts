export { parseRulebook } from './parse-rulebook.js'
export { rulebookJsonSchema } from './rulebook-json-schema.js'
export { rulebookOn } from './rulebook-on.js'
export type { Rulebook } from './schema.js'
