import { pythonModel } from '../../model.ts'

export const ssl = pythonModel({
  packages: ['ssl'],
  // What is put there is called for every request: https://peps.python.org/pep-0476/
  exports: { '_create_default_https_context=': { calls: [{ at: 'arg0', with: [] }], gives: 'nothing' } },
  source: 'https://docs.python.org/3.13/library/ssl.html, 2026-11-22',
})
