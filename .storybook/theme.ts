import { create } from 'storybook/theming'

const faces = {
  fontBase: 'system-ui, "PingFang SC", "Noto Sans SC", "Microsoft YaHei", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
}

const brand = { brandTitle: 'Fieldbook', brandUrl: './', brandTarget: '_self' }

/** The colours of the widgets themselves, so that the catalogue is only the ground they stand on. */
const palettes = {
  light: {
    surface: '#ffffff',
    sunken: '#f5f6f8',
    raised: '#ffffff',
    text: '#1a1f27',
    muted: '#5a6472',
    border: '#d9dde3',
    control: '#868f9c',
    accent: '#1d5fd1',
    onAccent: '#ffffff',
  },
  dark: {
    surface: '#15181d',
    sunken: '#0f1215',
    raised: '#1d2127',
    text: '#e7eaef',
    muted: '#a4adba',
    border: '#343b45',
    control: '#6f7986',
    accent: '#8db6ff',
    onAccent: '#0b1b38',
  },
}

export type Scheme = keyof typeof palettes

function themeOf(base: Scheme) {
  const { surface, sunken, raised, text, muted, border, control, accent, onAccent } = palettes[base]
  return create({
    base,
    ...brand,
    ...faces,
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: sunken,
    appContentBg: surface,
    appPreviewBg: surface,
    appHoverBg: sunken,
    appBorderColor: border,
    appBorderRadius: 6,
    textColor: text,
    textInverseColor: onAccent,
    textMutedColor: muted,
    barBg: surface,
    barTextColor: muted,
    barHoverColor: accent,
    barSelectedColor: accent,
    buttonBg: raised,
    buttonBorder: border,
    booleanBg: sunken,
    booleanSelectedBg: raised,
    inputBg: surface,
    inputBorder: control,
    inputTextColor: text,
    inputBorderRadius: 6,
  })
}

export const themes = { light: themeOf('light'), dark: themeOf('dark') }

const darkWished = globalThis.matchMedia('(prefers-color-scheme: dark)')

/** What the reader's system asks for. */
export const wishedScheme = (): Scheme => (darkWished.matches ? 'dark' : 'light')

/** Calls back each time the system asks for something else. */
export function onWishedScheme(callback: () => void): void {
  darkWished.addEventListener('change', callback)
}
