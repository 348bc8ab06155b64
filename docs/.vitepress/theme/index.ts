import theme from 'vitepress/theme-without-fonts'
import './quiet.css'

export default theme
