import pandas as pd

frame = pd.read_csv('/var/task/sensors.csv')


def handler(event, context):
    query = event.get('queryStringParameters') or {}
    limit = query.get('above', '0')
    hot = frame.query('celsius > ' + limit, engine='python')  # finds code-injection
    return {'rows': len(hot)}
