import { pythonModel } from '../../model.ts'

// Escaping is off unless it is asked for: https://jinja.palletsprojects.com/en/stable/api/#autoescaping
export const jinja2 = pythonModel({
  packages: ['jinja2', 'mako', 'chevron', 'pystache'],
  exports: {},
  source:
    'https://jinja.palletsprojects.com/en/stable/api/, https://docs.makotemplates.org/en/latest/usage.html, https://github.com/noahmorrison/chevron, 2026-11-22',
})
