import os
import validators


def checked(event, context):
    if not validators.uuid(event['id']):
        return {'statusCode': 400}
    os.system('ls ' + event['id'])
    if validators.url(event['url']):
        os.system('curl ' + event['url'])  # finds command


def domains(event, context):
    if validators.domain(event['host']):
        os.system('ping ' + event['host'])
    os.system('ping ' + event['host'])  # finds command
