from pathlib import Path


def handler(event, context):
    path = Path('/mnt/data') / 'last.txt'
    path.write_text(str(event['value']))
