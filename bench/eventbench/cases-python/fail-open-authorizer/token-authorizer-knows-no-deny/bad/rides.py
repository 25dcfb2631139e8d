def handler(event, context):
    return {'statusCode': 200, 'body': '3 rides'}
