import fc from 'fast-check'

const breaks = ['\r\n', '\r', '\n', '\v', '\u0085', '\u2028', '\0', ' ', '\t']
const signs = ['\\', '\\n', ';', ',', ':', '"', "'", '=', '+', '-', '@', '＝', '=1+1']
const traps = ['\r\nEND:VEVENT', '\nBEGIN:VALARM', 'X:', '车', '🚗', '\ud83d']

/** Any text, with what ends a line, a value, a cell or a property somewhere more often than by chance. */
export const hostileText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...breaks, ...signs, ...traps)), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
