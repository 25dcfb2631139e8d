import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { databaseTypes } from '../../python/db-api.ts'

// Drivers that take the statement first and its values behind it.
export const pyodbc = pythonModel({
  packages: [
    'pyodbc',
    'pymssql',
    'cx_Oracle',
    'oracledb',
    'pg8000',
    'aurora_data_api',
    'snowflake',
    'redshift_connector',
    'jaydebeapi',
    'ibm_db_dbi',
    'fdb',
    'turbodbc',
    'vertica_python',
    'databricks',
    'trino',
    'pyhive',
    'clickhouse_driver',
    'duckdb',
  ],
  exports: {
    ...each(
      [
        'connect',
        'Connection',
        'connector.connect',
        'dbapi.connect',
        'native.Connection',
        'SessionPool',
        'create_pool',
        'sql.connect',
        'Client',
        'presto.connect',
        'hive.connect',
      ],
      { client: true, gives: { type: 'Connection' } },
    ),
    ...each(['native.literal', 'literal', 'native.identifier', 'identifier'], {
      gives: { of: ['arg0'], types: ['string'], safe: ['sql'] },
    }),
    ...each(['sql', 'query'], { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { read: 'database', from: 'the database' } }),
    ...each(['init_oracle_client', 'makedsn'], { gives: { of: [] } }),
  },
  types: databaseTypes({ name: 'the database', statement: 'operation', values: 'parameters', execute: 'cursor' }),
  source:
    'https://github.com/mkleehammer/pyodbc/wiki/Cursor, https://python-oracledb.readthedocs.io/en/latest/api_manual/cursor.html, https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-api, 2026-11-22',
})
