import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const value: Gives = { read: 'cache', from: 'Redis', at: 'arg0' }
const reads: Rule = { gives: value }
const make: Rule = { client: true, notes: [{ kind: 'tls', at: 'keywords.ssl_cert_reqs', off: 'none' }], gives: { type: 'Redis' } }

// Commands go as lists of texts with their lengths; only scripts and command names are code.
export const redis = pythonModel({
  packages: ['redis', 'rediscluster', 'aioredis', 'pymemcache', 'pylibmc', 'memcache', 'valkey', 'fakeredis', 'momento'],
  exports: {
    ...each(
      [
        'Redis',
        'StrictRedis',
        'RedisCluster',
        'cluster.RedisCluster',
        'asyncio.Redis',
        'Client',
        'client.base.Client',
        'HashClient',
        'Valkey',
        'FakeRedis',
      ],
      { ...make, members: { from_url: make } },
    ),
    ...each(['from_url', 'create_redis_pool', 'asyncio.from_url'], make),
    ...each(['ConnectionPool', 'BlockingConnectionPool'], { gives: { of: [] }, members: { from_url: { gives: { of: [] } } } }),
  },
  types: {
    Redis: {
      methods: {
        ...each(['get', 'getex', 'getset', 'getdel', 'hget', 'lpop', 'rpop', 'lindex', 'srandmember', 'spop', 'dump', 'gets'], reads),
        ...each(
          [
            'mget',
            'hmget',
            'lrange',
            'smembers',
            'zrange',
            'hvals',
            'hkeys',
            'keys',
            'scan_iter',
            'get_multi',
            'get_many',
            'xread',
            'zrangebyscore',
          ],
          {
            gives: { list: value },
          },
        ),
        hgetall: reads,
        ...each(['eval', 'script_load', 'register_script'], {
          sinks: [{ kind: 'nosql', at: 'arg0|keywords.script', only: 'strings' }],
          gives: value,
        }),
        execute_command: { sinks: [{ kind: 'nosql', at: 'arg0' }], gives: value },
        execute: { gives: { list: value } },
        ...each(['pipeline', 'lock', 'multi', '__enter__'], { gives: { same: 'self' } }),
        pubsub: { gives: { type: 'Redis' } },
        get_message: { gives: value },
        ...each(['listen', '__iter__'], { gives: { list: value } }),
        '*': { gives: { of: [], types: ['number'] } },
      },
    },
  },
  source: 'https://redis.readthedocs.io/en/stable/commands.html, 2026-11-22',
})
