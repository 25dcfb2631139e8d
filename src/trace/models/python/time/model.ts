import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

export const time = pythonModel({
  packages: ['time'],
  exports: {
    sleep: { sinks: [{ kind: 'work', at: 'arg0' }], gives: 'nothing' },
    ...each(
      ['time', 'time_ns', 'monotonic', 'monotonic_ns', 'perf_counter', 'perf_counter_ns', 'process_time', 'mktime', 'clock', 'thread_time'],
      {
        gives: { of: [], types: ['number'] },
      },
    ),
    strftime: { gives: { of: [at(0, 'format')], types: ['string'] } },
    ...each(['ctime', 'asctime'], { gives: { of: [], types: ['string'] } }),
    ...each(['gmtime', 'localtime', 'strptime'], { gives: { of: [] } }),
  },
  source: 'https://docs.python.org/3.13/library/time.html, 2026-11-22',
})
