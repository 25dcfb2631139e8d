import { model } from '../../model.ts'

export const claudiaApiBuilder = model({
  packages: ['claudia-api-builder', 'claudia-bot-builder'],
  exports: {},
  source: 'https://github.com/claudiajs/claudia-api-builder/blob/master/docs/api.md, 2026-11-22',
})
