import { execFileSync, spawn } from 'node:child_process'
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { environment, main, runIn, temporaryFolder } from './testing/command.js'
import { ndjson, today } from './testing/sample.js'

const folder = temporaryFolder()
const fieldbook = (args: readonly string[], input = '', env = environment) =>
  runIn(folder, args, input, env)

describe('exit codes and what is said', () => {
  test.each([
    ['an unknown option', ['due', '--jsn'], 2, '--jsn'],
    ['an unknown command', ['dew'], 2, 'dew'],
    ['no command', [], 2, ''],
    ['an option without its value', ['due', '--today'], 2, '--today'],
    ['a date of another form', ['due', '--today', '21/11/2026'], 2, 'YYYY-MM-DD'],
    ['a moment without its offset', ['due', '--now', '2026-11-21T10:00:00'], 2, '+08:00'],
    ['a language that is none of ours', ['due', '--locale', 'fr'], 2, 'zh-CN'],
    ['a field that does not exist', ['due', '--map', 'nam=x'], 2, 'lastVisitOn'],
    ['a plan without reps', ['plan'], 2, '--visits-per-day'],
    ['reps said twice', ['plan', '--reps', 'r1:8', '--visits-per-day', '8'], 2, 'Keep one'],
    ['a number that is none', ['plan', '--reps', 'r1:8', '--days', 'two'], 2, '--days'],
    ['a rulebook that does not exist', ['due', '--rulebook', 'car-deeler'], 4, 'car-dealer'],
    ['a file that does not exist', ['due', ...today, 'nowhere.csv'], 4, 'nowhere.csv'],
    ['a folder', ['due', ...today, '.'], 4, ''],
  ])('%s ends with %s → %i', (_, args, code, words) => {
    const { status, stdout, stderr } = fieldbook(args)
    expect(status).toBe(code)
    expect(stderr).toContain(words)
    if (args.length > 0) expect(stdout).toBe('')
    if (args.length > 0)
      expect(fieldbook([...args, '--locale', 'zh-CN']).stderr).toMatch(/\p{Script=Han}/u)
  })

  test('help and version end well, in both languages', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as { version: string }
    expect(fieldbook(['help', 'due']).stdout).toBe(fieldbook(['due', '--help']).stdout)
    expect(fieldbook(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
    for (const command of ['grade', 'due', 'plan', 'lint']) {
      expect(fieldbook([command, '--help'])).toMatchObject({ status: 0, stderr: '' })
      expect(fieldbook([command, '--help']).stdout).toMatch(/Exit codes(.|\n)*\n {2}70 /)
      expect(
        fieldbook([command, '--help'], '', { ...environment, LC_ALL: 'zh_CN.UTF-8' }).stdout,
      ).toContain('退出码')
    }
  })
})

test('the command that an install links is committed, not built', () => {
  const { bin, version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { bin: { fieldbook: string }; version: string }
  expect(bin.fieldbook).not.toContain('dist')
  const linked = fileURLToPath(new URL(`../${bin.fieldbook}`, import.meta.url))
  expect(execFileSync(process.execPath, [linked, '--version'], { encoding: 'utf8' })).toBe(
    `${version}\n`,
  )
})

describe('--output', () => {
  test('appears when it is complete, as the same bytes that a pipe gets', () => {
    const { status, stdout } = fieldbook(['due', ...today, '--output', 'due.ndjson'], ndjson)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readFileSync(join(folder, 'due.ndjson'), 'utf8')).toBe(
      fieldbook(['due', ...today], ndjson).stdout,
    )
  })

  test('leaves the old file as it was when the input breaks off', () => {
    writeFileSync(join(folder, 'kept.ndjson'), 'old\n')
    const { status } = fieldbook(['due', ...today, '--output', 'kept.ndjson'], 'a,b\n1,2\n')
    expect(status).toBe(4)
    expect(readFileSync(join(folder, 'kept.ndjson'), 'utf8')).toBe('old\n')
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('writes into what is not a file, and through a link, and replaces neither', () => {
    const pipe = join(folder, 'pipe')
    const args = `${[main, 'due', ...today].join(' ')} --output`
    execFileSync('mkfifo', [pipe])
    const script = `cat pipe & "${process.execPath}" ${args} pipe && wait`
    const options = { cwd: folder, env: environment, input: ndjson, stdio: 'pipe' } as const
    expect(execFileSync('bash', ['-c', script], options).toString()).toBe(
      fieldbook(['due', ...today], ndjson).stdout,
    )
    expect(statSync(pipe).isFIFO()).toBe(true)

    writeFileSync(join(folder, 'real.ndjson'), 'old')
    symlinkSync('real.ndjson', join(folder, 'link.ndjson'))
    expect(fieldbook(['due', ...today, '--output', 'link.ndjson'], ndjson).status).toBe(0)
    expect(readFileSync(join(folder, 'real.ndjson'), 'utf8')).toContain('"c1"')
    expect(lstatSync(join(folder, 'link.ndjson')).isSymbolicLink()).toBe(true)
  })

  test('is no file that is to be read, by whatever name', () => {
    writeFileSync(join(folder, 'customers.ndjson'), ndjson)
    symlinkSync('customers.ndjson', join(folder, 'same.ndjson'))
    const inputs = [
      ['due', 'customers.ndjson'],
      ['due', './same.ndjson'],
      ['due', '--rulebook', 'customers.ndjson'],
      ['plan', '--reps', 'customers.ndjson'],
      ['plan', '--reps', 'r1:8', '--appointments', 'customers.ndjson'],
    ]
    for (const input of inputs) {
      const { status, stderr } = fieldbook([...input, '--output', 'customers.ndjson'])
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: '--output cannot be customers.ndjson: this file is to be read. Name another.\n',
      })
    }
    expect(readFileSync(join(folder, 'customers.ndjson'), 'utf8')).toBe(ndjson)
  })

  test('cannot be written where there is no folder', () => {
    const { status, stderr } = fieldbook(
      ['due', ...today, '--rulebook', 'car-dealer', '--output', 'no/such/folder.ndjson'],
      ndjson,
    )
    expect(status).toBe(4)
    expect(stderr).toBe(
      'no/such/folder.ndjson: cannot be written: the folder it should stand in does not exist. Make it, or name another.\n',
    )
  })

  test.each([
    ['a folder', '.', /it is a folder/, /文件夹/],
    ['a file for a folder', 'blocked/due.ndjson', /its folder is a file/, /文件/],
    ['no folder', 'no/such/folder.ndjson', /does not exist/, /不存在/],
  ])('cannot be %s, and the words are those of the reader', (_, output, en, zh) => {
    writeFileSync(join(folder, 'blocked'), '')
    for (const [locale, words] of [
      ['en', en],
      ['zh-CN', zh],
    ] as const) {
      const args = ['due', ...today, '--rulebook', 'car-dealer', '--locale', locale]
      const { status, stderr } = fieldbook([...args, '--output', output], ndjson)
      expect(status).toBe(4)
      expect(stderr).toMatch(words)
      expect(stderr).not.toMatch(/partial|E[A-Z]{4,}/)
    }
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('leaves nothing behind when the run is interrupted', async () => {
    const own = mkdtempSync(join(tmpdir(), 'fieldbook-'))
    const child = spawn(process.execPath, [main, 'due', ...today, '--output', 'due.ndjson'], {
      cwd: own,
    })
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
    child.stdin.write(ndjson)
    await expect.poll(() => readdirSync(own), { timeout: 20_000 }).toHaveLength(1)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(readdirSync(own)).toEqual([])
    rmSync(own, { recursive: true })
  })
})

test('a reader that has had enough ends the work quietly', async () => {
  const child = spawn(process.execPath, [main, 'due', ...today], { env: environment })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.on('error', () => undefined)
  const line = ndjson.split('\n')[0] ?? ''
  for (let index = 0; index < 40_000 && child.exitCode === null; index++) {
    const isRoom = child.stdin.write(`${line.replace('c1', `c${index}`)}\n`)
    if (!isRoom)
      await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended])
  }
  child.stdin.end()
  expect(await ended).toBe(0)
  expect(stderr.split('\n').filter((text) => text !== '' && !text.startsWith('note:'))).toEqual([])
})
