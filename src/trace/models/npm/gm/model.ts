import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const make: Rule = { gives: { type: 'Image' } }
const options: Rule = { sinks: [{ kind: 'argument', at: 'args' }], gives: { same: 'self' } }
const run: Rule = {
  sinks: [
    { kind: 'argument', at: 'arg0[]' },
    { kind: 'path', at: 'arg0', only: 'strings' },
    { kind: 'path', at: 'arg0.srcPath' },
    { kind: 'path', at: 'arg0.dstPath' },
  ],
  calls: [{ at: 'last', with: [null, { of: [] }, { of: [] }] }],
  gives: { of: [] },
}

export const gm = model({
  packages: ['gm', 'imagemagick', 'node-imagemagick'],
  exports: {
    default: make,
    subClass: { gives: { type: 'Factory' } },
    // imagemagick
    ...each(['convert', 'identify', 'resize', 'crop', 'readMetadata'], run),
  },
  types: {
    Factory: { call: make },
    Image: {
      fluent: true,
      methods: {
        ...each(['in', 'out', 'command', 'define', 'font'], options),
        write: { sinks: [{ kind: 'path', at: 'arg0' }], calls: [{ at: 'arg1', with: [null] }], gives: 'nothing' },
        ...each(['toBuffer', 'stream', 'size', 'identify', 'format'], {
          calls: [{ at: 'last', with: [null, { of: ['made0'] }] }],
          gives: { of: ['made0'] },
        }),
      },
    },
  },
  source: 'https://github.com/aheckmann/gm, https://github.com/yourdeveloper/node-imagemagick, 2026-11-22',
})
