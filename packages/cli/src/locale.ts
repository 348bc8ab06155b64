import { LOCALES, type Locale } from './session.js'

/** The language that `--locale` names, the last one where there are several, as for every option. */
export function chosenLocale(args: readonly string[]): string | undefined {
  const named = args.flatMap((arg, index) => {
    if (arg === '--locale') return args[index + 1] ?? []
    return arg.startsWith('--locale=') ? arg.slice('--locale='.length) : []
  })
  return named.at(-1)
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
