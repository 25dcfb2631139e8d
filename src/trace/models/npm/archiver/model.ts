import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'

const make: Rule = { gives: { type: 'Archive' } }

export const archiver = model({
  packages: ['archiver', 'zip-lib', 'yazl'],
  exports: { default: make, create: make, ZipFile: make },
  types: {
    Archive: {
      fluent: true,
      methods: {
        ...Object.fromEntries(
          ['file', 'directory', 'glob', 'addFile'].map((name) => [
            name,
            { sinks: [{ kind: 'path', at: 'arg0' }], gives: { same: 'self' } },
          ]),
        ),
        on: { calls: [{ at: 'arg1', with: [{ of: [] }], perhaps: true }], gives: { same: 'self' } },
        pipe: { gives: { same: 'arg0' } },
      },
    },
  },
  source: 'https://www.archiverjs.com/docs/archiver, 2026-11-22',
})
