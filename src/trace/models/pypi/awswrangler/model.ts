import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const frame: Gives = { read: 'database', from: 'a query' }
const sql: Rule = { sinks: [{ kind: 'sql', at: 'arg0|keywords.sql' }], gives: frame }

export const awswrangler = pythonModel({
  packages: ['awswrangler', 'pydataapi'],
  exports: {
    ...each(
      [
        'athena.read_sql_query',
        'athena.start_query_execution',
        'redshift.read_sql_query',
        'mysql.read_sql_query',
        'postgresql.read_sql_query',
        'data_api.rds.read_sql_query',
        'athena.create_ctas_table',
      ],
      sql,
    ),
    ...each(['data_api.redshift.read_sql_query', 'timestream.query'], sql),
    'dynamodb.read_partiql_query': { sinks: [{ kind: 'nosql', at: 'arg0|keywords.query' }], gives: frame },
    ...each(['s3.read_csv', 's3.read_json', 's3.read_parquet', 's3.read_excel'], { gives: { read: 'file', from: 'an object' } }),
    ...each(['s3.to_csv', 's3.to_json', 's3.to_parquet', 's3.delete_objects', 'dynamodb.put_items'], { gives: { of: [] } }),
  },
  source: 'https://aws-sdk-pandas.readthedocs.io/en/stable/api.html, 2026-11-22',
})
