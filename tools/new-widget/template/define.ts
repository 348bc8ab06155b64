import { FieldbookNewWidget } from './new-widget.js'

FieldbookNewWidget.define()
