import { defineConfig } from 'tsup'

// One output file a source file: an importer of one widget carries no other.
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,test-d,stories}.ts', '!src/**/{sample,testing}/**'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  clean: true,
  silent: true,
})
