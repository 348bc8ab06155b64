import type { LaunchOptions } from 'playwright'
import { findChromium } from '../../scripts/chromium.mjs'

const executablePath = findChromium()

/** How all tests start the browser; without one of the machine, Playwright says what to do. */
export const launch: LaunchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    // A container runs as root and has no graphics card.
    '--no-sandbox',
    '--disable-gpu',
    // Nothing here is fetched from elsewhere.
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
