// Installs what the workspace needs, when that has changed since the last time.

import { filesBelow, fingerprint, isMarked, mark } from './fingerprint.mjs'
import { runPnpm } from './run.mjs'

/** @returns {Promise<boolean>} whether everything is installed */
export async function setUp() {
  const files = [...filesBelow('packages'), ...filesBelow('examples')]
  const print = fingerprint([
    ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'],
    ...files.filter((file) => file.endsWith('/package.json')),
  ])
  if (isMarked('install', print)) return true
  // Without a terminal pnpm would stop where it wants to ask before it replaces an old node_modules.
  const options = ['--frozen-lockfile', '--config.confirmModulesPurge=false']
  const installed = await runPnpm('install', ...options)
  if (installed) mark('install', print)
  return installed
}
