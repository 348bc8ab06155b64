import type { Locale } from './session.js'
import { LOCALES } from './session.js'

/** The language of the texts: what `--locale` says, or null when that is none of ours. */
export function chosenLocale(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const option = args[index]
  if (option === undefined) return undefined
  return option === '--locale' ? args[index + 1] : option.slice('--locale='.length)
}

/** The language of the environment, by the order of POSIX: Chinese of any kind, else English. */
export function localeOfEnvironment(environment: NodeJS.ProcessEnv): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const name = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  return name?.startsWith('zh') === true ? 'zh-CN' : 'en'
}

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text)
}
