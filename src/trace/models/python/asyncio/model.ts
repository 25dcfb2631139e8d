import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

// What runs and waits is the engine's; what is made is in the stub.
export const asyncio = pythonModel({
  packages: ['asyncio'],
  exports: {
    create_subprocess_shell: { sinks: [{ kind: 'command', at: at(0, 'cmd') }], gives: { type: 'py:subprocess#Popen' } },
    create_subprocess_exec: {
      sinks: [
        { kind: 'command', at: at(0, 'program') },
        { kind: 'argument', at: 'args[1:]' },
      ],
      gives: { type: 'py:subprocess#Popen' },
    },
    ...each(['set_event_loop', 'set_event_loop_policy'], { gives: 'nothing' }),
    open_connection: { sinks: [{ kind: 'url', at: at(0, 'host') }], gives: { list: { read: 'response', from: 'a socket' } } },
  },
  source: 'https://docs.python.org/3.13/library/asyncio.html, 2026-11-22',
})
