import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const row: Gives = { read: 'database', from: 'the database' }
const source: Gives = { type: 'Source' }
const text: Rule['sinks'] = [{ kind: 'sql', at: 'arg0', only: 'strings' }]
const expression: Rule = { sinks: text, calls: [{ at: 'arg0', with: [{ same: 'self' }] }], gives: { same: 'self' } }
const joined: Rule = { sinks: [{ kind: 'sql', at: 'arg2', only: 'strings' }], gives: { same: 'self' } }

export const typeorm = model({
  packages: ['typeorm'],
  exports: {
    DataSource: { client: true, gives: source },
    ...each(['createConnection', 'getConnection', 'getManager', 'getRepository', 'getConnectionManager', 'getMongoRepository'], {
      gives: source,
    }),
    getCustomRepository: { gives: source },
    ...each(
      [
        'Entity',
        'ViewEntity',
        'ChildEntity',
        'TableInheritance',
        'Column',
        'ViewColumn',
        'PrimaryColumn',
        'PrimaryGeneratedColumn',
        'ObjectIdColumn',
        'CreateDateColumn',
        'UpdateDateColumn',
        'DeleteDateColumn',
        'VersionColumn',
        'Generated',
        'Index',
        'Unique',
        'Check',
        'OneToOne',
        'OneToMany',
        'ManyToOne',
        'ManyToMany',
        'JoinColumn',
        'JoinTable',
        'RelationId',
        'Tree',
        'TreeParent',
        'TreeChildren',
        'EntityRepository',
      ],
      { gives: { function: { gives: 'nothing' } } },
    ),
    Raw: { sinks: text, calls: [{ at: 'arg0' }], gives: { of: [] } },
    Brackets: { calls: [{ at: 'arg0', with: [{ type: 'Builder' }] }], gives: { of: [] } },
  },
  types: {
    // Data source, entity manager, repository and query runner: each leads to the others, and each takes SQL.
    Source: {
      methods: {
        query: { sinks: text, gives: { list: row } },
        createQueryBuilder: { gives: { type: 'Builder' } },
        ...each(
          [
            'get',
            'getMongoRepository',
            'initialize',
            'connect',
            'getRepository',
            'getCustomRepository',
            'getTreeRepository',
            'createQueryRunner',
            'extend',
          ],
          {
            gives: source,
          },
        ),
        transaction: { calls: [{ at: 'last', with: [source] }], gives: { callback: 0 } },
        ...each(['find', 'findBy', 'findByIds'], { gives: { list: row } }),
        ...each(['findOne', 'findOneOrFail', 'findOneBy', 'findOneByOrFail'], { gives: row }),
        findAndCount: { gives: { list: { list: row } } },
        ...each(['count', 'countBy', 'delete', 'update', 'insert', 'softDelete', 'increment', 'decrement', 'exists'], {
          gives: { of: [] },
        }),
        ...each(['save', 'create', 'merge', 'preload', 'remove'], { gives: { same: 'last' } }),
      },
      fields: { manager: source },
    },
    Builder: {
      fluent: true,
      methods: {
        ...each(
          [
            'where',
            'andWhere',
            'orWhere',
            'having',
            'andHaving',
            'orHaving',
            'orderBy',
            'addOrderBy',
            'groupBy',
            'addGroupBy',
            'select',
            'addSelect',
          ],
          expression,
        ),
        ...each(['innerJoin', 'leftJoin', 'innerJoinAndSelect', 'leftJoinAndSelect'], joined),
        ...each(['getMany', 'getRawMany', 'execute'], { gives: { list: row } }),
        ...each(['getOne', 'getOneOrFail', 'getRawOne'], { gives: row }),
        getManyAndCount: { gives: { list: { list: row } } },
        ...each(['getCount', 'getExists'], { gives: { of: [] } }),
        getQuery: { gives: { of: [], types: ['string'] } },
      },
    },
  },
  source: 'https://typeorm.io/docs/query-builder/select-query-builder, 2026-11-22',
})
