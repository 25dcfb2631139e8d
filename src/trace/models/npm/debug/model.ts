import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'

const printer: Gives = { type: 'Debugger' }

export const debug = model({
  packages: ['debug', 'diagnostics', 'obug'],
  exports: { default: { gives: printer, members: { enable: { gives: 'nothing' } } }, debug: { gives: printer } },
  types: {
    Debugger: {
      call: { log: { values: 'args', structured: false }, gives: 'nothing' },
      methods: { extend: { gives: printer } },
    },
  },
  source: 'https://github.com/debug-js/debug, 2026-11-22',
})
