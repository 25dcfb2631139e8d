import { model } from '../../model.ts'
import type { Gives } from '../../model.ts'
import { each } from '../../node/each.ts'

const date: Gives = { of: [], types: ['object'] }

export const dateFns = model({
  packages: ['date-fns', 'date-fns-tz'],
  exports: {
    ...each(['format', 'formatInTimeZone', 'lightFormat'], { gives: { of: ['arg1', 'arg2'], types: ['string'] } }),
    ...each(['formatISO', 'formatRFC3339', 'formatDistance', 'formatDistanceToNow', 'formatRelative'], {
      gives: { of: [], types: ['string'] },
    }),
    ...each(
      [
        'parse',
        'parseISO',
        'toDate',
        'fromUnixTime',
        'addDays',
        'addHours',
        'addMinutes',
        'addMonths',
        'addSeconds',
        'addYears',
        'subDays',
        'subHours',
      ],
      { gives: date },
    ),
    ...each(
      ['subMonths', 'startOfDay', 'endOfDay', 'startOfMonth', 'endOfMonth', 'startOfWeek', 'endOfWeek', 'add', 'sub', 'set', 'max', 'min'],
      { gives: date },
    ),
    ...each(['differenceInDays', 'differenceInMinutes', 'differenceInSeconds', 'differenceInHours', 'getTime', 'getUnixTime', 'getYear'], {
      gives: { of: [], types: ['number'] },
    }),
    ...each(['isValid', 'isBefore', 'isAfter', 'isEqual', 'isWithinInterval', 'isSameDay'], { gives: { of: [], types: ['boolean'] } }),
  },
  source: 'https://date-fns.org/docs/format, 2026-11-22',
})
