def handler(event, context):
    return ['08:12 Harbour', '08:27 Airport']
