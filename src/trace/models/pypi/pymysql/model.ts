import { pythonModel } from '../../model.ts'
import { databaseTypes } from '../../python/db-api.ts'
import { each } from '../../node/each.ts'

const escapes = { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } } as const

export const pymysql = pythonModel({
  packages: ['pymysql', 'MySQLdb', 'aiomysql', 'asyncmy', 'cymysql', 'mysqlclient'],
  exports: {
    ...each(['connect', 'Connect', 'Connection', 'connections.Connection', 'create_pool'], { client: true, gives: { type: 'Connection' } }),
    ...each(['escape_string', 'converters.escape_string', 'escape', 'converters.escape_item'], escapes),
    ...each(['install_as_MySQLdb'], { gives: 'nothing' }),
  },
  types: databaseTypes({ name: 'MySQL', statement: 'query', values: 'args' }),
  source: 'https://pymysql.readthedocs.io/en/latest/modules/cursors.html, https://mysqlclient.readthedocs.io/user_guide.html, 2026-11-22',
})
