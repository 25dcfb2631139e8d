import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const moment: Gives = { type: 'Moment' }
const make: Rule = { gives: moment }
const number: Gives = { of: [], types: ['number'] }
const text: Gives = { of: [], types: ['string'], characters: 'dateText' }
const days = each(['today', 'fromtimestamp', 'fromisoformat', 'fromordinal', 'fromisocalendar', 'strptime'], make)
const moments = { ...days, ...each(['now', 'utcnow', 'utcfromtimestamp', 'combine'], make) }

// A moment has no characters that somebody could choose; its text is numbers and words of the program's own format.
export const datetime = pythonModel({
  packages: [
    'datetime',
    'pendulum',
    'arrow',
    'zoneinfo',
    'pytz',
    'dateutil',
    'ciso8601',
    'calendar',
    'isodate',
    'tzlocal',
    'iso8601',
    'dateparser',
    'delorean',
    'freezegun',
  ],
  exports: {
    ...each(['datetime', 'DateTime', 'Arrow'], { ...make, members: moments }),
    date: { ...make, members: days },
    time: { ...make, members: each(['fromisoformat', 'strptime'], make) },
    ...each(['timedelta', 'timezone'], make),
    ...each(['now', 'utcnow', 'today', 'tomorrow', 'yesterday'], make),
    ...each(
      [
        'get',
        'parse',
        'parse_datetime',
        'parse_date',
        'parser.parse',
        'parser.isoparse',
        'duration',
        'from_timestamp',
        'instance',
        'local',
      ],
      make,
    ),
    ...each(
      ['ZoneInfo', 'gettz', 'tz.gettz', 'tz.tzutc', 'tz.tzlocal', 'get_localzone', 'relativedelta.relativedelta', 'utils.parse'],
      make,
    ),
    ...each(['parse_duration', 'rrule.rrule'], make),
    ...each(['monthrange', 'timegm', 'isleap', 'weekday'], { gives: number }),
  },
  types: {
    Moment: {
      methods: {
        ...each(['isoformat', 'ctime', 'tzname', 'to_iso8601_string', 'to_date_string', 'to_datetime_string', '__str__', '__format__'], {
          gives: text,
        }),
        ...each(['strftime', 'format', 'humanize'], { gives: { of: ['arg0|keywords.format|keywords.fmt'], types: ['string'] } }),
        ...each(['timestamp', 'toordinal', 'weekday', 'isoweekday', 'total_seconds', 'float_timestamp', 'int_timestamp'], {
          gives: number,
        }),
        ...each(['timetuple', 'utctimetuple', 'isocalendar'], { gives: { list: number } }),
        '*': make,
      },
      fields: {
        ...each(['year', 'month', 'day', 'hour', 'minute', 'second', 'microsecond', 'days', 'seconds', 'microseconds'], number),
        ...each(['min', 'max', 'resolution', 'tzinfo', 'utc'], moment),
      },
    },
  },
  source:
    'https://docs.python.org/3.13/library/datetime.html, https://arrow.readthedocs.io, https://pendulum.eustace.io/docs, https://dateutil.readthedocs.io, 2026-11-22',
})
