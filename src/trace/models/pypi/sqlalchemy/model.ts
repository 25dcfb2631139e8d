import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

const row: Gives = { read: 'database', from: 'the database' }
const rows: Gives = { list: row }
const statement: Rule = { gives: { type: 'Statement' } }
const column: Rule = { gives: { type: 'Column' } }
const engine: Rule = { client: true, sinks: [{ kind: 'url', at: at(0, 'url') }], gives: { type: 'Session' } }
const sql: readonly Sink[] = [{ kind: 'sql', at: 'arg0|keywords.statement|keywords.object_|keywords.clause', only: 'strings' }]
/** Raw SQL inside of a statement: what is wrong with it is wrong here. */
const raw: Rule = { sinks: [{ kind: 'sql', at: 'arg0|keywords.text' }], gives: { type: 'Statement' } }
const values: readonly Sink[] = [{ kind: 'record-key', at: 'arg1.*' }]

// Conditions are objects, whose values are bound; texts are taken as SQL in `text()` and its kin only, since 1.4.
export const sqlalchemy = pythonModel({
  packages: ['sqlalchemy', 'flask_sqlalchemy', 'sqlmodel', 'sqlalchemy_aurora_data_api', 'sqlalchemy_utils', 'geoalchemy2'],
  exports: {
    ...each(['create_engine', 'engine.create_engine', 'ext.asyncio.create_async_engine', 'engine_from_config'], engine),
    ...each(['text', 'sql.text', 'sql.expression.text', 'literal_column', 'sql.literal_column', 'DDL', 'TextClause'], raw),
    ...each(
      [
        'select',
        'insert',
        'update',
        'delete',
        'union',
        'union_all',
        'exists',
        'join',
        'outerjoin',
        'sql.select',
        'sql.expression.select',
        'future.select',
      ],
      statement,
    ),
    ...each(
      ['dialects.postgresql.insert', 'dialects.mysql.insert', 'orm.aliased', 'subquery', 'values', 'with_loader_criteria'],
      statement,
    ),
    ...each(
      ['and_', 'or_', 'not_', 'desc', 'asc', 'case', 'cast', 'distinct', 'between', 'bindparam', 'literal', 'extract', 'null', 'true'],
      column,
    ),
    ...each(['func', 'sql.func', 'sql.functions', 'sql.expression.func'], column),
    ...each(['Column', 'column', 'orm.mapped_column', 'orm.relationship', 'orm.synonym', 'orm.deferred', 'Field', 'Relationship'], column),
    ...each(['Table', 'table'], { gives: { type: 'Table' } }),
    ...each(
      [
        'MetaData',
        'inspect',
        'ForeignKey',
        'Index',
        'UniqueConstraint',
        'String',
        'Integer',
        'DateTime',
        'Text',
        'Boolean',
        'Float',
        'Enum',
      ],
      {
        gives: { of: [] },
      },
    ),
    ...each(['orm.sessionmaker', 'orm.scoped_session', 'ext.asyncio.async_sessionmaker'], { gives: { type: 'Session' } }),
    ...each(['orm.Session', 'ext.asyncio.AsyncSession', 'Session', 'SQLAlchemy'], { gives: { type: 'Session' } }),
    ...each(
      ['orm.selectinload', 'orm.joinedload', 'orm.load_only', 'orm.contains_eager', 'event.listen', 'event.listens_for', 'pool.NullPool'],
      { gives: { of: [] } },
    ),
    'dialects.postgresql.JSONB': { gives: { of: [] } },
  },
  types: {
    Session: {
      methods: {
        execute: { sinks: [...sql, ...values], gives: { type: 'Result' } },
        ...each(['exec', 'exec_driver_sql'], { sinks: sql, gives: { type: 'Result' } }),
        scalar: { sinks: sql, gives: row },
        scalars: { sinks: sql, gives: { type: 'Result' } },
        query: { gives: { type: 'Query' } },
        ...each(['get', 'get_one'], { sinks: [{ kind: 'record-key', at: at(1, 'ident') }], gives: row }),
        ...each(['connect', 'begin', 'begin_nested', 'session', 'execution_options', 'raw_connection', 'connection', 'cursor'], {
          gives: { same: 'self' },
        }),
        ...each(
          [
            'add',
            'add_all',
            'delete',
            'commit',
            'rollback',
            'flush',
            'close',
            'remove',
            'refresh',
            'expunge',
            'dispose',
            'bulk_save_objects',
            'merge',
            'configure',
          ],
          { gives: 'nothing' },
        ),
        ...each(['fetchone'], { gives: row }),
        ...each(['fetchall', 'fetchmany'], { gives: rows }),
        ...each(['Column', 'relationship', 'ForeignKey', 'String', 'Integer'], column),
        text: raw,
        ...each(['create_all', 'drop_all', 'init_app'], { gives: 'nothing' }),
        ...each(['__enter__', '__aenter__'], { gives: { same: 'self' } }),
      },
      fields: { session: { same: 'self' }, engine: { same: 'self' }, Model: { of: [] }, ...each(['func', 'metadata'], { type: 'Column' }) },
      call: { gives: { same: 'self' } },
    },
    Query: {
      fluent: true,
      methods: {
        ...each(['all', '__iter__', 'yield_per'], { gives: rows }),
        ...each(['first', 'one', 'one_or_none', 'scalar', 'first_or_404'], { gives: row }),
        ...each(['get', 'get_or_404'], { sinks: [{ kind: 'record-key', at: 'arg0' }], gives: row }),
        from_statement: { sinks: sql, gives: { same: 'self' } },
        ...each(['count', 'update', 'delete'], { gives: { of: [], types: ['number'] } }),
        paginate: { gives: { fields: { items: rows, total: { of: [], types: ['number'] } } } },
      },
    },
    Result: {
      fluent: true,
      methods: {
        ...each(['all', 'fetchall', 'fetchmany', '__iter__', 'partitions'], { gives: rows }),
        ...each(['first', 'one', 'one_or_none', 'fetchone', 'scalar', 'scalar_one', 'scalar_one_or_none'], { gives: row }),
        ...each(['keys'], { gives: { list: { of: [], types: ['string'] } } }),
        close: { gives: 'nothing' },
      },
      fields: { rowcount: { of: [], types: ['number'] }, lastrowid: { of: [], types: ['number'] }, inserted_primary_key: { of: [] } },
    },
    Statement: { fluent: true, methods: { __getitem__: { gives: { same: 'self' } } } },
    Column: {
      fluent: true,
      methods: { op: { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { same: 'self' } }, __getitem__: { gives: { same: 'self' } } },
      call: { gives: { same: 'self' } },
    },
    Table: { fluent: true, fields: { c: { type: 'Column' }, columns: { type: 'Column' } } },
  },
  source:
    'https://docs.sqlalchemy.org/en/20/core/connections.html, https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text, https://docs.sqlalchemy.org/en/20/orm/session_api.html, 2026-11-22',
})
