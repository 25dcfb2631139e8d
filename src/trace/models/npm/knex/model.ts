import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const rows: Gives = { list: { read: 'database', from: 'the database' } }
const builder: Gives = { type: 'Builder' }
const raw: Rule = { sinks: [{ kind: 'sql', at: 'arg0', only: 'strings' }], gives: builder }
const chained: Rule = { ...raw, gives: { same: 'self' } }
const compared: readonly Sink[] = [
  { kind: 'record-key', at: 'arg0', only: 'objects' },
  { kind: 'record-key', at: 'arg1' },
  { kind: 'record-key', at: 'arg2' },
]
const grouping: Rule = { sinks: compared, calls: [{ at: 'arg0', with: [{ same: 'self' }] }], gives: { same: 'self' } }
const joining: Rule = { calls: [{ at: 'arg1', with: [{ same: 'self' }] }], gives: { same: 'self' } }
const make: Rule = { client: true, gives: { type: 'Knex' } }

export const knex = model({
  packages: ['knex'],
  exports: { default: make, knex: make },
  types: {
    Knex: {
      call: { gives: builder },
      methods: {
        raw,
        ...each(['select', 'from', 'table', 'insert', 'into', 'queryBuilder', 'withSchema', 'where', 'count', 'with'], { gives: builder }),
        transaction: { calls: [{ at: 'arg0', with: [{ type: 'Knex' }] }], gives: { type: 'Knex' } },
        ref: { gives: builder },
        ...each(['commit', 'rollback', 'destroy'], { gives: 'nothing' }),
      },
      fields: { schema: builder, fn: builder, client: { of: [] } },
    },
    Builder: {
      fluent: true,
      methods: {
        ...each(
          [
            'raw',
            'whereRaw',
            'orWhereRaw',
            'andWhereRaw',
            'havingRaw',
            'orHavingRaw',
            'orderByRaw',
            'groupByRaw',
            'joinRaw',
            'fromRaw',
            'onVal',
          ],
          chained,
        ),
        ...each(['where', 'andWhere', 'orWhere', 'whereNot', 'whereExists', 'having', 'modify', 'on'], grouping),
        ...each(['join', 'innerJoin', 'leftJoin', 'rightJoin', 'createTable', 'alterTable', 'whereIn'], joining),
        ...each(['then'], { calls: [{ at: 'arg0', with: [rows] }], gives: { callback: 0 } }),
      },
    },
  },
  source: 'https://knexjs.org/guide/raw.html, 2026-11-22',
})
