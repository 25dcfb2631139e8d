import { model } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const date: Rule = { gives: { type: 'DateTime' } }
const dateTime = each(
  [
    'now',
    'local',
    'utc',
    'fromISO',
    'fromFormat',
    'fromMillis',
    'fromSeconds',
    'fromJSDate',
    'fromObject',
    'fromSQL',
    'fromRFC2822',
    'fromHTTP',
  ],
  date,
)

export const luxon = model({
  packages: ['luxon'],
  exports: {
    DateTime: { ...date, members: dateTime },
    Duration: { ...date, members: each(['fromISO', 'fromISOTime', 'fromMillis', 'fromObject'], date) },
    Interval: { ...date, members: each(['fromISO', 'fromDateTimes', 'after', 'before'], date) },
  },
  types: {
    DateTime: {
      fluent: true,
      methods: {
        toFormat: { gives: { of: ['arg0'], types: ['string'] } },
        ...each(
          [
            'toISO',
            'toISODate',
            'toISOTime',
            'toSQL',
            'toHTTP',
            'toRFC2822',
            'toString',
            'toJSON',
            'toRelative',
            'toLocaleString',
            'toHuman',
          ],
          {
            gives: { of: [], types: ['string'] },
          },
        ),
        ...each(['toMillis', 'toSeconds', 'toUnixInteger', 'valueOf', 'as', 'toJSDate', 'toObject'], { gives: { of: [] } }),
      },
      fields: {
        isValid: { of: [], types: ['boolean'] },
        ...each(['year', 'month', 'day', 'hour', 'minute', 'second', 'ts'], { of: [], types: ['number'] }),
      },
    },
  },
  source: 'https://moment.github.io/luxon/api-docs/, 2026-11-22',
})
