import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const item: Gives = { read: 'database', from: 'DynamoDB' }
const made: Rule = { gives: { of: [] } }

// Names and values of expressions are bound.
export const pynamodb = pythonModel({
  packages: ['pynamodb', 'dynamorm', 'dyntastic'],
  exports: {
    'models.Model': {
      gives: { of: ['keywords'] },
      members: {
        get: { sinks: [{ kind: 'record-key', at: 'arg0|keywords.hash_key' }], gives: item },
        ...each(['query', 'scan', 'batch_get'], { gives: { list: item } }),
        ...each(['exists', 'create_table', 'count', 'batch_write'], made),
      },
    },
    ...each(
      [
        'attributes.UnicodeAttribute',
        'attributes.NumberAttribute',
        'attributes.UTCDateTimeAttribute',
        'attributes.BooleanAttribute',
        'attributes.JSONAttribute',
      ],
      made,
    ),
    ...each(
      [
        'attributes.ListAttribute',
        'attributes.MapAttribute',
        'attributes.UnicodeSetAttribute',
        'indexes.GlobalSecondaryIndex',
        'indexes.AllProjection',
      ],
      made,
    ),
  },
  source: 'https://pynamodb.readthedocs.io/en/stable/api.html, 2026-11-22',
})
