import os
import redis

cache = redis.Redis(host=os.environ['REDIS'], decode_responses=True)


def values(event, context):
    cache.set('user:' + event['id'], event['body'], ex=60)
    cache.expire('user:' + event['id'], 60)
    return len(cache.get('user:' + event['id']))


def scripts(event, context):
    cache.eval("return redis.call('get', '" + event['key'] + "')", 0)  # finds nosql
    cache.eval("return redis.call('get', KEYS[1])", 1, event['key'])
    cache.execute_command(event['command'])  # finds nosql
    redis.from_url(os.environ['REDIS']).hgetall(event['id'])
