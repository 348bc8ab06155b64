export default {
  singleQuote: true,
  semi: false,
  printWidth: 100,
  overrides: [
    // Its own parser for package.json would spread every subpath of `exports` over three lines.
    { files: 'package.json', options: { parser: 'json' } },
  ],
}
