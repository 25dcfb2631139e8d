import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const value: Gives = { read: 'cache', from: 'Redis', at: 'arg0' }
const reads: Rule = { gives: value, calls: [{ at: 'last', with: [null, value] }] }
const writes: Rule = { gives: { of: [] }, calls: [{ at: 'last', with: [null, { of: [] }] }] }
const script: Rule = { sinks: [{ kind: 'nosql', at: 'arg0', only: 'strings' }], gives: value }
const make: Rule = { client: true, gives: { type: 'Redis' }, notes: [{ kind: 'tls', at: 'arg0.tls.rejectUnauthorized', off: false }] }

export const redis = model({
  packages: ['redis', 'ioredis', '@redis/client', 'handy-redis'],
  exports: {
    createClient: make,
    createCluster: make,
    default: { ...make },
    Redis: make,
    Cluster: make,
  },
  types: {
    Redis: {
      extends: 'events#EventEmitter',
      methods: {
        // Commands go as lists of texts with their lengths; only scripts and command names are code.
        ...each(
          ['get', 'hget', 'hGet', 'hgetall', 'hGetAll', 'mget', 'mGet', 'lrange', 'lRange', 'smembers', 'sMembers', 'lpop', 'lPop', 'rpop'],
          reads,
        ),
        ...each(
          ['rPop', 'getdel', 'getDel', 'keys', 'scan', 'hmget', 'hmGet', 'zrange', 'zRange', 'brpop', 'brPop', 'getset', 'getSet'],
          reads,
        ),
        ...each(
          ['set', 'setex', 'setEx', 'psetex', 'setnx', 'setNX', 'hset', 'hSet', 'mset', 'mSet', 'lpush', 'lPush', 'rpush', 'rPush'],
          writes,
        ),
        ...each(
          ['sadd', 'sAdd', 'zadd', 'zAdd', 'del', 'unlink', 'expire', 'exists', 'incr', 'incrby', 'incrBy', 'decr', 'ttl', 'publish'],
          writes,
        ),
        ...each(['eval', 'script'], script),
        sendCommand: { sinks: [{ kind: 'nosql', at: 'arg0.0' }], gives: value },
        call: { sinks: [{ kind: 'nosql', at: 'arg0' }], gives: value },
        subscribe: { calls: [{ at: 'arg1', with: [{ read: 'cache', from: 'Redis' }] }], gives: { of: [] } },
        ...each(['multi', 'pipeline', 'duplicate', 'connect'], { gives: { same: 'self' } }),
        exec: { gives: { list: value } },
        ...each(['quit', 'disconnect', 'close'], { gives: { of: [] } }),
      },
    },
  },
  source: 'https://redis.io/docs/latest/develop/clients/nodejs/, 2026-11-22',
})
