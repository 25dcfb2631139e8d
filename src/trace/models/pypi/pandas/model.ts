import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const frame: Gives = { type: 'Frame' }
const file: readonly Sink[] = [
  { kind: 'path', at: 'arg0|keywords.filepath_or_buffer|keywords.path_or_buf|keywords.io|keywords.path', only: 'strings' },
]
const read: Rule = { sinks: file, gives: { type: 'Frame', opens: true } }
const sql: Rule = { sinks: [{ kind: 'sql', at: at(0, 'sql') }], gives: { type: 'Frame' } }
const program: Rule = { sinks: [{ kind: 'code', at: at(0, 'expr') }], gives: { type: 'Frame' } }

export const pandas = pythonModel({
  packages: ['pandas', 'polars', 'modin', 'geopandas', 'dask', 'cudf'],
  exports: {
    ...each(
      [
        'read_csv',
        'read_table',
        'read_json',
        'read_excel',
        'read_parquet',
        'read_feather',
        'read_html',
        'read_xml',
        'read_fwf',
        'read_orc',
        'read_file',
        'scan_csv',
        'scan_parquet',
      ],
      read,
    ),
    ...each(['read_sql', 'read_sql_query', 'read_database', 'read_database_uri'], sql),
    read_sql_table: { gives: frame },
    read_pickle: { sinks: [{ kind: 'deserialization', at: 'arg0|keywords.filepath_or_buffer' }], gives: frame },
    eval: program,
    ...each(['DataFrame', 'Series', 'concat', 'merge', 'json_normalize', 'from_dict'], { gives: { type: 'Frame' } }),
    ...each(['to_datetime', 'Timestamp', 'Timedelta', 'date_range', 'to_timedelta'], { gives: { type: 'py:datetime#Moment' } }),
    to_numeric: { gives: { of: [], types: ['number'] } },
    ...each(['isna', 'isnull', 'notna', 'notnull'], { gives: { of: [], types: ['boolean'] } }),
    ...each(['set_option', 'options'], { gives: 'nothing' }),
  },
  types: {
    Frame: {
      fluent: true,
      methods: {
        ...each(['query', 'eval'], program),
        ...each(
          ['to_dict', 'to_json', 'to_csv', 'to_html', 'to_string', 'tolist', 'to_list', 'to_records', 'item', 'to_numpy', '__getitem__'],
          {
            gives: { of: ['made0', 'arg0'] },
          },
        ),
        ...each(['iterrows', 'itertuples', 'items', '__iter__', 'iter_rows'], { gives: { list: { of: ['made0'] } } }),
        ...each(['to_parquet', 'to_excel', 'to_pickle', 'to_feather'], {
          sinks: [{ kind: 'path', at: 'arg0', only: 'strings' }],
          gives: { of: [] },
        }),
        to_sql: { gives: { of: [] } },
        ...each(['count', 'sum', 'mean', 'std', 'nunique', 'max', 'min'], { gives: { of: ['made0'] } }),
      },
      fields: {
        shape: { list: { of: [], types: ['number'] } },
        empty: { of: [], types: ['boolean'] },
        size: { of: [], types: ['number'] },
        columns: { of: ['made0'] },
      },
    },
  },
  source: 'https://pandas.pydata.org/docs/reference/index.html, 2026-11-22',
})
