import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const page: Gives = { of: ['args'], types: ['string'], safe: ['html'] }
const text: Rule['sinks'] = [{ kind: 'template', at: 'arg0' }]
const file: Rule['sinks'] = [{ kind: 'path', at: 'arg0' }]

export const pug = model({
  packages: ['pug', 'jade'],
  exports: {
    render: { sinks: text, calls: [{ at: 'last', with: [null, page] }], gives: page },
    compile: { sinks: text, gives: { function: { gives: page } } },
    ...each(['compileClient', 'compileClientWithDependenciesTracked'], { sinks: text }),
    renderFile: { sinks: file, calls: [{ at: 'last', with: [null, page] }], gives: page },
    compileFile: { sinks: file, gives: { function: { gives: page } } },
  },
  source: 'https://pugjs.org/api/reference.html, 2026-11-22',
})
