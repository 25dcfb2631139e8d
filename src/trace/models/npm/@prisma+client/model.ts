import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'the database' }
const count: Gives = { of: [] }
const raw: Rule = { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { of: [] } }
const unique: Rule = { sinks: [{ kind: 'record-key', at: 'arg0.where' }], gives: row }
// A filter, or a value in it, that is an object brings operators of its own: `{ not: '' }`, `{ OR: [...] }`.
const filter: readonly Sink[] = [
  { kind: 'nosql', at: 'arg0.where', only: 'objects' },
  { kind: 'record-key', at: 'arg0.where', when: { at: 'arg0.where.id|arg0.where.uuid', is: 'present' } },
]

export const prismaClient = model({
  packages: ['@prisma/client'],
  exports: {
    PrismaClient: { client: true, gives: { type: 'PrismaClient' } },
    Prisma: {
      members: {
        raw,
        ...each(['sql', 'join', 'empty'], { gives: { of: ['args'], safe: ['sql'] } }),
      },
    },
  },
  types: {
    // `fluent`: every model of the schema is a field.
    PrismaClient: {
      fluent: true,
      methods: {
        ...each(['$queryRawUnsafe', '$executeRawUnsafe'], { sinks: [{ kind: 'sql', at: 'arg0' }], gives: { list: row } }),
        ...each(['$queryRaw', '$executeRaw'], { gives: { list: row } }),
        $transaction: { calls: [{ at: 'arg0', with: [{ same: 'self' }] }], gives: { callback: 0 } },
        $extends: { gives: { same: 'self' } },
        ...each(['$connect', '$disconnect', '$on', '$use'], { gives: 'nothing' }),
        ...each(['findUnique', 'findUniqueOrThrow', 'update', 'delete'], unique),
        ...each(['findFirst', 'findFirstOrThrow'], { sinks: filter, gives: row }),
        findMany: { sinks: filter.slice(0, 1), gives: { list: row } },
        ...each(['create', 'upsert'], { gives: row }),
        ...each(['updateMany', 'deleteMany'], { sinks: filter, gives: count }),
        ...each(['count', 'aggregate'], { sinks: filter.slice(0, 1), gives: count }),
        createMany: { gives: count },
        groupBy: { gives: { list: row } },
      },
    },
  },
  source: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries, 2026-11-22',
})
