import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,prop.test,test-d}.ts', '!src/**/*.d.*.ts', '!src/**/*.d.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
})
