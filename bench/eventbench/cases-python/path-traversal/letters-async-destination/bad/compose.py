def handler(event, context):
    return {'folder': event['folder'], 'text': 'Dear reader'}
