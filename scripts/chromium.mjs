// Finds a Chromium for the tests that need a browser, and installs one where there is none.

import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import { root, run, runTool } from './run.mjs'

/**
 * @typedef {object} Machine what of a computer says where a Chromium may be
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} environment
 * @property {string} home
 * @property {(path: string) => boolean} isProgram
 * @property {() => string | undefined} ofPlaywright where Playwright installs its own
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  environment: process.env,
  home: homedir(),
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  },
  ofPlaywright() {
    try {
      // In a process of its own, since this file is read before Playwright is installed.
      const script = `console.log(require('playwright').chromium.executablePath())`
      const options = { cwd: root, encoding: /** @type {const} */ ('utf8') }
      return execFileSync(process.execPath, ['--eval', script], options).trim()
    } catch {
      return undefined
    }
  },
}

/**
 * @param {Machine} [machine]
 * @returns {string | undefined} the program
 * @throws when CHROME_PATH names none: another browser than the one that was asked for would be a surprise
 */
export function findChromium(machine = thisMachine) {
  const wanted = machine.environment['CHROME_PATH']
  if (wanted) {
    if (machine.isProgram(wanted)) return wanted
    throw new Error(`CHROME_PATH is ${wanted}, and no program is there.`)
  }
  const found = usualPlaces(machine).find(machine.isProgram)
  if (found) return found
  const own = machine.ofPlaywright()
  return own && machine.isProgram(own) ? own : undefined
}

/** In the order of trying. @param {Machine} machine @returns {string[]} */
function usualPlaces({ platform, environment, home }) {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined)
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
    ]
    return inEach(folders, programs, win32)
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium'].map((app) => `${app}.app/Contents/MacOS/${app}`)
    return inEach(['/Applications', `${home}/Applications`], programs, posix)
  }
  const folders = (environment['PATH'] ?? '').split(':').filter(Boolean)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return inEach(folders, names, posix)
}

/** @param {string[]} folders @param {string[]} programs @param {typeof posix} path */
const inEach = (folders, programs, path) =>
  programs.flatMap((program) => folders.map((folder) => path.join(folder, program)))

const isRoot = process.getuid?.() === 0

const ways = [
  async () => {
    if (!(await runTool('playwright', ['install', 'chromium']))) return false
    // A small system lacks libraries that it needs. What cannot be installed may be there by another name.
    if (isRoot) await runTool('playwright', ['install-deps', 'chromium'])
    return true
  },
  async () =>
    isRoot && (await apt('update')) && (await apt('install', '-y', 'chromium', 'fonts-noto-cjk')),
]

/** @param {string[]} args */
const apt = async (...args) =>
  (await run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' })) === 0

/**
 * @param {() => string | undefined} [find]
 * @param {(() => Promise<boolean>)[]} [install] ways to install one, until one of them works
 * @returns {Promise<boolean>} whether there is a Chromium
 */
export async function provideChromium(find = findChromium, install = ways) {
  if (find()) return true
  for (const way of install) {
    if ((await way()) && find()) return true
  }
  console.error(
    'The tests in a browser need Chromium or Google Chrome, and none could be installed.\n' +
      'Install one, or give the path of its program in CHROME_PATH.',
  )
  return false
}
