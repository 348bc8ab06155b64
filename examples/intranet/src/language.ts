import { en, type Words } from './words/en.js'
import { pageInChinese } from './words/page-zh-CN.js'
import { zhCN } from './words/zh-CN.js'
import { remember, remembered } from './storage.js'

const NAME = 'fieldbook-intranet/language'

const languages = { en, 'zh-CN': zhCN }
type Language = keyof typeof languages

/** The words of the language that the page is in. */
export function words(): Words {
  return languages[languageNamed(document.documentElement.lang)]
}

/** Puts the page into the reader's language, and into another when the reader chooses so. */
export function followLanguage(changed: () => void): void {
  const english = pageInEnglish()
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-language]')
  const speak = (language: Language) => {
    document.documentElement.lang = language
    for (const { name, put } of texts()) {
      put((language === 'en' ? english.get(name) : pageInChinese[name]) ?? name)
    }
    for (const button of buttons) {
      button.ariaPressed = String(button.dataset['language'] === language)
    }
    changed()
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const language = languageNamed(button.dataset['language'])
      remember(NAME, language)
      speak(language)
    })
  }
  speak(languageNamed(remembered(NAME) ?? navigator.language))
}

function languageNamed(name = ''): Language {
  return name.startsWith('zh') ? 'zh-CN' : 'en'
}

/** The page is written in English, and that is where its English is kept. */
function pageInEnglish(): Map<string, string> {
  return new Map([...texts()].map(({ name, text }) => [name, text]))
}

type PageText = { readonly name: string; readonly text: string; put: (text: string) => void }

function* texts(): Iterable<PageText> {
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const put = (text: string) => (element.ariaLabel = text)
    yield { name: element.dataset['label'] ?? '', text: element.ariaLabel ?? '', put }
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const put = (text: string) => (element.textContent = text)
    const text = element.textContent.trim().replaceAll(/\s+/g, ' ')
    yield { name: element.dataset['text'] ?? '', text, put }
  }
}
