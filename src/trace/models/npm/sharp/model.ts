import { model } from '../../model.ts'

export const sharp = model({
  packages: ['sharp'],
  exports: { default: { gives: { type: 'Sharp' } } },
  types: {
    Sharp: {
      fluent: true,
      methods: {
        resize: {
          sinks: [
            { kind: 'work', at: 'arg0' },
            { kind: 'work', at: 'arg0.width' },
            { kind: 'work', at: 'arg1' },
          ],
          gives: { same: 'self' },
        },
        toFile: { sinks: [{ kind: 'path', at: 'arg0' }], calls: [{ at: 'arg1', with: [null, { of: [] }] }], gives: { of: [] } },
        toBuffer: { calls: [{ at: 'last', with: [null, { of: ['made0'] }, { of: [] }] }], gives: { of: ['made0'] } },
        metadata: { calls: [{ at: 'arg0', with: [null, { of: [] }] }], gives: { of: [] } },
        stats: { gives: { of: [] } },
      },
    },
  },
  source: 'https://sharp.pixelplumbing.com/api-resize, 2026-11-22',
})
