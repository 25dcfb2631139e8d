import { pythonModel } from '../../model.ts'
import { databaseTypes } from '../db-api.ts'

export const sqlite3 = pythonModel({
  packages: ['sqlite3', 'pysqlite2', 'apsw', 'aiosqlite', 'libsql_experimental'],
  exports: {
    connect: { client: true, sinks: [{ kind: 'path', at: 'arg0|keywords.database' }], gives: { type: 'Connection' } },
    Row: { gives: { of: [] } },
  },
  types: databaseTypes({ name: 'SQLite', statement: 'sql', values: 'parameters', execute: 'cursor' }),
  source: 'https://docs.python.org/3.13/library/sqlite3.html, 2026-11-22',
})
