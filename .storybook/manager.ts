import { addons } from 'storybook/manager-api'
import { onWishedScheme, themes, wishedScheme } from './theme.js'

const dress = () => addons.setConfig({ theme: themes[wishedScheme()] })

dress()
onWishedScheme(dress)
