import json
import os

import redis

store = redis.Redis(host=os.environ['REDIS_HOST'], ssl=True)


def on_message(event, context):
    lap = json.loads(event['body'])
    script = "return redis.call('ZADD', KEYS[1], ARGV[1], 'car')"
    store.eval(script, 1, 'laps', lap['millis'])
    return {'statusCode': 200}
