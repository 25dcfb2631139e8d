def handler(event, context):
    return {'lots': ['clock', 'lamp']}
