import json
import os

import redis

store = redis.Redis(host=os.environ['REDIS_HOST'], ssl=True)


def on_message(event, context):
    lap = json.loads(event['body'])
    script = "return redis.call('ZADD', 'laps', %s, 'car')" % lap['millis']
    store.eval(script, 0)  # finds nosql-injection
    return {'statusCode': 200}
