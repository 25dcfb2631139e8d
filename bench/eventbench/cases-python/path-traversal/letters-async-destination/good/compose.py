def handler(event, context):
    return {'folder': 'business' if event['folder'] == 'business' else 'private', 'text': 'Dear reader'}
