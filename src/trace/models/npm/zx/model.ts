import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

// Values in the template are quoted for the shell; what stays is an option in disguise.
const tag: Rule = { sinks: [{ kind: 'argument', at: 'args' }], gives: { of: ['args'] } }

export const zx = model({
  packages: ['zx'],
  exports: {
    $: { ...tag, members: { sync: tag } },
    quote: { gives: { of: ['arg0'], types: ['string'], safe: ['command'] } },
    cd: { sinks: [{ kind: 'path', at: 'arg0' }], gives: 'nothing' },
    fetch: { request: { url: 'arg0', body: 'arg1.body' }, gives: { type: 'global#Response' } },
    sleep: { sinks: [{ kind: 'work', at: 'arg0' }], gives: 'nothing' },
    echo: { log: { values: 'args', structured: false }, gives: 'nothing' },
  },
  source: 'https://google.github.io/zx/api, 2026-11-22',
})
