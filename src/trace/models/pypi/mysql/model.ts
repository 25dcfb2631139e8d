import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { databaseTypes } from '../../python/db-api.ts'

export const mysql = pythonModel({
  packages: ['mysql'],
  exports: {
    ...each(
      ['connector.connect', 'connector.connection.MySQLConnection', 'connector.pooling.MySQLConnectionPool', 'connector.MySQLConnection'],
      {
        client: true,
        gives: { type: 'Connection' },
      },
    ),
  },
  types: databaseTypes({ name: 'MySQL', statement: 'operation', values: 'params' }),
  source: 'https://dev.mysql.com/doc/connector-python/en/connector-python-api-mysqlcursor-execute.html, 2026-11-22',
})
