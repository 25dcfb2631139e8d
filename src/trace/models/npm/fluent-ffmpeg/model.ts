import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** A path, or an address that it fetches. */
const source: Rule['sinks'] = [{ kind: 'path', at: 'arg0', only: 'strings' }]
const options: Rule = {
  sinks: [
    { kind: 'argument', at: 'args' },
    { kind: 'argument', at: 'arg0[]' },
  ],
  gives: { same: 'self' },
}
const make: Rule = { sinks: source, gives: { type: 'Command' } }

export const fluentFfmpeg = model({
  packages: ['fluent-ffmpeg'],
  exports: {
    default: make,
    ffprobe: { sinks: source, calls: [{ at: 'last', with: [null, { of: ['arg0'] }] }], gives: 'nothing' },
    setFfmpegPath: { sinks: [{ kind: 'command', at: 'arg0' }], gives: 'nothing' },
    setFfprobePath: { sinks: [{ kind: 'command', at: 'arg0' }], gives: 'nothing' },
  },
  types: {
    Command: {
      fluent: true,
      methods: {
        ...each(['input', 'addInput', 'mergeAdd', 'output', 'addOutput', 'save', 'saveToFile', 'mergeToFile'], {
          sinks: source,
          gives: { same: 'self' },
        }),
        ...each(
          ['outputOptions', 'outputOption', 'addOption', 'addOptions', 'inputOptions', 'inputOption', 'addInputOption', 'addOutputOption'],
          options,
        ),
        ...each(['videoFilters', 'videoFilter', 'audioFilters', 'complexFilter'], {
          sinks: [{ kind: 'argument', at: 'arg0' }],
          gives: { same: 'self' },
        }),
        on: { calls: [{ at: 'arg1', with: [{ of: [] }], perhaps: true }], gives: { same: 'self' } },
      },
    },
  },
  source: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg, 2026-11-22',
})
