import os


def handler(event, context):
    letter = event['responsePayload']
    folder = '/mnt/letters/' + letter['folder']
    os.makedirs(folder, exist_ok=True)
