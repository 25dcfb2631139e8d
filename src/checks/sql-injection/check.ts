import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can run statements of their own on the database',
  risk: 'event-injection',
  severity: { public: 'critical', authenticated: 'high', internal: 'medium' },
  why: 'A value that becomes part of the statement can end it and begin another: all tables are read, changed or dropped with the rights of the function’s user. It makes no difference whether the value comes with a request or through a queue.',
  fix: 'Hand values over beside the statement, never inside of it. Names of columns and directions come from a list of your own.',
  fixIn: {
    JavaScript: '`query("… WHERE id = $1", [id])` (pg), `query("… WHERE id = ?", [id])` (mysql2).',
    Python:
      '`cursor.execute("… WHERE id = %s", (id,))`, `text("… WHERE id = :id")` with `{"id": id}` (SQLAlchemy); no f-string, no `%` and no `.format` around them.',
  },
  silent: [
    'The value is a parameter of the statement, or a tag or builder of the package makes one of it.',
    'It is a number, a UUID, one of a list, or has passed a schema that leaves no quote and no space.',
    'It was escaped by the package’s own function, and stands where the escape holds.',
    'Only the application itself can choose it.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-89', 'https://cheatsheetseries.owasp.org/cheatsheets/Query_Parameterization_Cheat_Sheet.html'],

  find: (app) => flowsOf(app, 'sql', 'becomes part of the SQL statement'),
})
