def handler(event, context):
    size = event['size']
    return {'pixels': size * 96, 'preset': 'fine' if size > 10 else 'coarse'}
