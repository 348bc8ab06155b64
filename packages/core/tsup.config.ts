import { defineConfig } from 'tsup'

// One output file a source file: an importer of one pure function carries nothing else.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,test-d}.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  silent: true,
})
