import { model } from '../../model.ts'

// The stub says what it does: whether a value is escaped depends on the template.
export const handlebars = model({
  packages: ['handlebars'],
  exports: {},
  source: 'https://handlebarsjs.com/api-reference/compilation.html, https://handlebarsjs.com/guide/#html-escaping, 2026-11-22',
})
