// Installs what the workspace needs, when that has changed since the last time.

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isMarked, mark } from './fingerprint.mjs'
import { root, runPnpm } from './run.mjs'

const manifests = ['packages', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}/package.json`)
    .filter((path) => existsSync(join(root, path))),
)

/** @returns {Promise<boolean>} whether everything is installed */
export async function setUp() {
  const print = fingerprint([
    ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'],
    ...manifests,
  ])
  if (isMarked('install', print)) return true
  // Without a terminal pnpm would stop where it wants to ask before it replaces an old node_modules.
  const options = ['--frozen-lockfile', '--config.confirmModulesPurge=false']
  const installed = await runPnpm('install', ...options)
  if (installed) mark('install', print)
  return installed
}
