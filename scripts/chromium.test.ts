import { describe, expect, test, vi } from 'vitest'
import { findChromium, provideChromium } from './chromium.mjs'

type Machine = NonNullable<Parameters<typeof findChromium>[0]>

function machine(programs: string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ada',
    isProgram: (path) => programs.includes(path),
    ofPlaywright: () => undefined,
    ...more,
  }
}

describe('finding a Chromium', () => {
  test('takes the one that CHROME_PATH names before any other', () => {
    const environment = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' }
    const found = findChromium(machine(['/usr/bin/chromium', '/opt/chrome'], { environment }))
    expect(found).toBe('/opt/chrome')
  })

  test('takes no other where CHROME_PATH names none', () => {
    const environment = { PATH: '/usr/bin', CHROME_PATH: '/opt/none' }
    expect(() => findChromium(machine(['/usr/bin/chromium'], { environment }))).toThrow('/opt/none')
  })

  test.each([
    [
      'chromium before chrome',
      ['/usr/bin/google-chrome', '/usr/bin/chromium'],
      '/usr/bin/chromium',
    ],
    [
      'the path in its order',
      ['/usr/bin/chromium', '/usr/local/bin/chromium'],
      '/usr/local/bin/chromium',
    ],
    [
      'chrome under either name',
      ['/usr/bin/google-chrome-stable'],
      '/usr/bin/google-chrome-stable',
    ],
  ])('follows the path: %s', (_, programs, expected) => {
    expect(findChromium(machine(programs))).toBe(expected)
  })

  test.each([
    ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['darwin', '/home/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`],
  ] as const)('knows the places of %s: %s', (platform, program) => {
    const environment = { PROGRAMFILES: String.raw`C:\Program Files` }
    expect(findChromium(machine([program], { platform, environment }))).toBe(program)
  })

  test("takes Playwright's own last, and only if it is there", () => {
    const own = '/home/ada/.cache/ms-playwright/chrome'
    const ofPlaywright = () => own
    expect(findChromium(machine([own], { ofPlaywright }))).toBe(own)
    expect(findChromium(machine([own, '/usr/bin/chromium'], { ofPlaywright }))).toBe(
      '/usr/bin/chromium',
    )
    expect(findChromium(machine([], { ofPlaywright }))).toBeUndefined()
  })
})

describe('providing a Chromium', () => {
  test('installs nothing where one is found', async () => {
    const way = vi.fn(() => Promise.resolve(true))
    expect(await provideChromium(() => '/usr/bin/chromium', [way])).toBe(true)
    expect(way).not.toHaveBeenCalled()
  })

  test('goes from way to way until one is found', async () => {
    let found: string | undefined
    const tried: string[] = []
    const way = (name: string, result: boolean, path?: string) => () => {
      tried.push(name)
      found = path
      return Promise.resolve(result)
    }
    const ways = [
      way('fails', false),
      way('brings none', true),
      way('works', true, '/c'),
      way('late', true),
    ]
    expect(await provideChromium(() => found, ways)).toBe(true)
    expect(tried).toEqual(['fails', 'brings none', 'works'])
  })

  test('says what to do where no way works', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    expect(await provideChromium(() => undefined, [() => Promise.resolve(false)])).toBe(false)
    expect(error.mock.calls.join()).toContain('CHROME_PATH')
  })
})
