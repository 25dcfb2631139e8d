import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** Every value becomes an element of git's argument list; `--upload-pack=…` runs a program. */
const run: Rule = { sinks: [{ kind: 'argument', at: 'args' }], calls: [{ at: 'last', with: [null, { of: [] }] }], gives: { of: [] } }
const list: Rule = { ...run, sinks: [{ kind: 'argument', at: 'arg0[]' }] }
const make: Rule = { gives: { type: 'Git' } }

export const simpleGit = model({
  packages: ['simple-git'],
  exports: { default: make, simpleGit: make },
  types: {
    Git: {
      fluent: true,
      methods: {
        ...each(['clone', 'fetch', 'pull', 'push', 'checkout', 'addRemote', 'mirror'], run),
        ...each(['raw', 'diff', 'log', 'listRemote', 'merge', 'show', 'tag'], list),
      },
    },
  },
  source: 'https://github.com/steveukx/git-js#api, 2026-11-22',
})
