// Writes the changesets that are waiting into versions and changelogs.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run.mjs'

const manifests = ['packages', 'examples']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .map((folder) => join(folder, 'package.json'))
  .filter((path) => existsSync(path))
  .map((path) => ({ path, before: readFileSync(path, 'utf8') }))

const versioned = await runTool('changeset', ['version'])

// Changesets writes manifests in a format of its own. All that it means to change is the version.
for (const { path, before } of manifests) {
  const { version } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, before.replace(/"version": ".*"/, `"version": "${version}"`))
}

const formatted = versioned && (await runTool('prettier', ['--write', 'packages/*/CHANGELOG.md']))
process.exitCode = formatted ? 0 : 1
