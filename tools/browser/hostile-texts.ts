// What a text may try to become, each as it might stand in somebody's list of customers. What a page runs of it calls
// `ran`.

const combiningMarks = Array.from({ length: 10_000 }, (_, index) =>
  String.fromCharCode(0x300 + (index % 0x70)),
).join('')

/** Texts by what they try. */
export const hostileTexts = {
  'a tag': `"'><script>ran('script')</script><img src="x" onerror="ran('image')"><svg onload="ran('svg')"></svg><a href="javascript:ran('link')">link</a>`,
  'an address': `javascript:ran('address')//`,
  'a template':
    '${ran("template")} {{constructor.constructor("ran(1)")()}} <%= ran(1) %> %s %o $& $1',
  'a mark of Lit': '?lit$1$ <!--?lit$1$--> lit$1$ </textarea><!-- ]]>',
  'a turned order':
    '\u202Edetimil\u2067 sloot\u2066\u202B and\u2068 sons \u2069\u2069\u2069\u2069\u202C',
  'an isolate that stays open': 'Open \u2067isolate \u2066and \u202Eoverride',
  'one word': 'W'.repeat(10_000),
  'many words': 'Tools and more. '.repeat(60),
  'marks upon marks': `Z${combiningMarks}lgo`,
  emoji: '👩🏽‍🏭👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇨🇳🛠️❤️‍🔥'.repeat(20),
  'right to left': 'شركة النخيل לציוד 12.5 (ABC) لتوريد العدد والأدوات الصناعية المحدودة',
  'lines within':
    'One\nTwo\r\nThree\u2028Four\u2029Five\u0085Six\vSeven\fEight\rEND:VEVENT\r\nBEGIN:VALARM',
  'nulls and halves': 'Nul\0l\u0001\u001B[31m\u007F\uFFFE half \uD83D and \uDE00 end',
  styles: `</style><style>*{display:none}</style>;} :host{display:none} /* url(javascript:ran(1)) --fieldbook-text: red`,
  entities: '&lt;b&gt; &amp;amp; &#x202E; &nbsp;&quot; %3Cscript%3E \\u003c \\',
  'a name that objects have': 'constructor',
  'the name of a prototype': '__proto__',
  space: ' \t\u00A0\u3000\u200B ',
} as const

export type HostileKind = keyof typeof hostileTexts
