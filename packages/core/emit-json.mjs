// Writes what the package ships as JSON: the presets with their `$schema`, and the schema itself for editors.
import { writeFile } from 'node:fs/promises'
import { carDealer } from './dist/presets/car-dealer.js'
import { wholesaler } from './dist/presets/wholesaler.js'
import { rulebookJsonSchema } from './dist/rulebook/index.js'

const asText = (json) => `${JSON.stringify(json, null, 2)}\n`
for (const preset of [carDealer, wholesaler]) {
  await writeFile(new URL(`./dist/presets/${preset.id}.json`, import.meta.url), asText(preset))
}
await writeFile(
  new URL('./dist/rulebook.schema.json', import.meta.url),
  asText(rulebookJsonSchema()),
)
