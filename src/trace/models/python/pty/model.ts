import { pythonModel } from '../../model.ts'
import { at } from '../at.ts'

export const pty = pythonModel({
  packages: ['pty'],
  exports: {
    spawn: {
      sinks: [
        { kind: 'command', at: at(0, 'argv'), only: 'strings' },
        { kind: 'command', at: at(0, 'argv', '.0') },
        { kind: 'argument', at: at(0, 'argv', '[1:]') },
      ],
      gives: { of: [], types: ['number'] },
    },
  },
  source: 'https://docs.python.org/3.13/library/pty.html, 2026-11-22',
})
