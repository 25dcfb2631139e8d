import type { At, Gives, Rule, Type } from '../model.ts'
import { each } from '../node/each.ts'
import { at } from './at.ts'

interface Database {
  /** For people: `PostgreSQL`. */
  readonly name: string
  /** What the driver calls the statement, and its values. */
  readonly statement: string
  readonly values: string
  /** What `execute` gives: the cursor, or something that tells how many rows there are. */
  readonly execute?: 'cursor' | 'number'
}

/** Connections and cursors as drivers have them: PEP 249, https://peps.python.org/pep-0249/ (2026-11-22). */
export function databaseTypes({ name, statement, values, execute = 'number' }: Database): Readonly<Record<string, Type>> {
  const sql: At = at(0, statement)
  const row: Gives = { read: 'database', from: name }
  const done: Gives = execute === 'cursor' ? { type: 'Cursor' } : { of: [], types: ['number', 'nothing'] }
  const executes: Rule = {
    sinks: [
      { kind: 'sql', at: sql },
      { kind: 'record-key', at: at(1, values, '.*') },
    ],
    gives: done,
  }
  const many: Rule = { sinks: [{ kind: 'sql', at: sql }], gives: done }
  const statements: Readonly<Record<string, Rule>> = {
    execute: executes,
    ...each(['executemany', 'executescript', 'copy_expert', 'copy'], many),
  }
  return {
    Connection: {
      methods: {
        cursor: { gives: { type: 'Cursor' } },
        // A pool gives connections.
        ...each(['acquire', 'connection', 'getconn', 'get_connection'], { gives: { type: 'Connection' } }),
        ...each(['release', 'putconn', 'wait_closed'], { gives: 'nothing' }),
        ...statements,
        ...each(
          ['commit', 'rollback', 'close', 'ping', 'begin', 'select_db', 'set_session', 'reconnect', 'autocommit', 'create_function'],
          { gives: 'nothing' },
        ),
        ...each(['escape', 'escape_string', 'literal'], { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } }),
        transaction: { gives: { same: 'self' } },
        is_connected: { gives: { of: [], types: ['boolean'] } },
        // pymysql before 1.0 gave a cursor here.
        __enter__: { gives: { same: 'self' } },
      },
    },
    Cursor: {
      methods: {
        ...statements,
        callproc: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: done },
        mogrify: { sinks: [{ kind: 'sql', at: sql }], gives: { of: [sql, at(1, values)], types: ['string'], safe: ['sql'] } },
        ...each(['fetchone', 'fetchval', 'scalar'], { gives: row }),
        ...each(['fetchall', 'fetchmany', '__iter__', 'stored_results', 'stream'], { gives: { list: row } }),
        ...each(['close', 'nextset', 'setinputsizes', 'scroll'], { gives: 'nothing' }),
        __enter__: { gives: { same: 'self' } },
      },
      fields: {
        ...each(['rowcount', 'lastrowid', 'rownumber', 'arraysize'], { of: [], types: ['number'] }),
        description: { of: [] },
        ...each(['statement', 'query', '_executed', '_last_executed'], { of: [], types: ['string'] }),
      },
    },
  }
}
