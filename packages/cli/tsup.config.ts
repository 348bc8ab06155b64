import { defineConfig } from 'tsup'

// One output file a source file, as in core.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  silent: true,
})
