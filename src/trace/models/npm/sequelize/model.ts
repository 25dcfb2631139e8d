import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'the database' }
const literal: Rule = { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: [] } }
const part: Rule = { gives: { of: [] } }
const query: Rule = {
  sinks: [
    { kind: 'sql', at: 'arg0', only: 'strings' },
    { kind: 'sql', at: 'arg0.query' },
  ],
  gives: { list: { list: row } },
}
/** A filter by id says which record, as findByPk does. */
const byId = (options: string): readonly Sink[] => [
  { kind: 'record-key', at: `${options}.where`, when: { at: `${options}.where.id`, is: 'present' } },
]
const key: Rule = { sinks: [{ kind: 'record-key', at: 'arg0' }], gives: row }

const model_: Readonly<Record<string, Rule>> = {
  findByPk: key,
  findById: key,
  findOne: { sinks: byId('arg0'), gives: row },
  ...each(['create', 'findCreateFind'], { gives: row }),
  findAll: { gives: { list: row } },
  findAndCountAll: { gives: { fields: { rows: { list: row }, count: { of: [] } } } },
  ...each(['findOrCreate', 'upsert', 'bulkCreate'], { gives: { list: row } }),
  ...each(['count', 'max', 'min', 'sum'], { gives: { of: [] } }),
  destroy: { sinks: byId('arg0'), gives: { of: [] } },
  ...each(['update', 'increment', 'decrement'], { sinks: byId('arg1'), gives: { of: [] } }),
  ...each(['hasMany', 'belongsTo', 'hasOne', 'belongsToMany', 'sync', 'addHook'], { gives: { of: [] } }),
  ...each(['scope', 'unscoped', 'init'], { gives: { same: 'self' } }),
}

const parts = { literal, ...each(['fn', 'col', 'cast', 'where', 'and', 'or', 'json'], part) }

export const sequelize = model({
  packages: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  exports: {
    default: { client: true, gives: { type: 'Sequelize' } },
    Sequelize: { client: true, gives: { type: 'Sequelize' }, members: parts },
    Model: { gives: { type: 'Model' }, members: model_ },
    ...parts,
  },
  types: {
    Sequelize: {
      methods: {
        query,
        ...parts,
        ...each(['define', 'model', 'import'], { gives: { type: 'Model' } }),
        transaction: { calls: [{ at: 'last', with: [{ of: [] }] }], gives: { of: [] } },
        escape: { gives: { of: ['arg0'], types: ['string'], safe: ['sql'] } },
        ...each(['authenticate', 'sync', 'close', 'drop'], { gives: 'nothing' }),
      },
    },
    Model: { methods: model_, call: { gives: { of: ['arg0'] } } },
  },
  source: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/, 2026-11-22',
})
