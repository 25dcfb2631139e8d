import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

/** A date is not the text it was read from; of what is written only the format is somebody's. */
const date: Rule = { gives: { type: 'Date' } }
const number: Gives = { of: [], types: ['number'] }
const text: Gives = { of: [], types: ['string'] }
const truth: Gives = { of: [], types: ['boolean'] }

export const moment = model({
  packages: ['moment', 'moment-timezone', 'dayjs'],
  exports: {
    default: date,
    ...each(['utc', 'tz', 'unix', 'duration', 'min', 'max', 'parseZone', 'invalid'], date),
    isMoment: { gives: truth },
    isDayjs: { gives: truth },
    extend: { gives: 'nothing' },
    locale: { gives: 'nothing' },
  },
  types: {
    Date: {
      fluent: true,
      methods: {
        format: { gives: { of: ['arg0'], types: ['string'] } },
        ...each(['toISOString', 'toString', 'fromNow', 'from', 'to', 'toNow', 'humanize', 'calendar', 'toJSON'], { gives: text }),
        ...each(
          ['valueOf', 'unix', 'diff', 'daysInMonth', 'as', 'asMilliseconds', 'asSeconds', 'asMinutes', 'asHours', 'asDays', 'utcOffset'],
          {
            gives: number,
          },
        ),
        ...each(['isValid', 'isBefore', 'isAfter', 'isSame', 'isSameOrBefore', 'isSameOrAfter', 'isBetween'], { gives: truth }),
        toDate: { gives: { of: [] } },
        ...each(['toArray', 'toObject'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://momentjs.com/docs/, https://day.js.org/docs, 2026-11-22',
})
