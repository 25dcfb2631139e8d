import { model } from '../../model.ts'

export const valibot = model({
  packages: ['valibot'],
  exports: {},
  source: 'https://valibot.dev/api/, 2026-11-22',
})
