import os
import uuid
from uuid import uuid4


def made(event, context):
    os.system('touch /tmp/' + str(uuid.uuid4()))
    os.system(f'touch /tmp/{uuid4()}')
    os.system('touch /tmp/' + uuid4().hex)
    os.system('touch /tmp/' + str(uuid.uuid5(uuid.NAMESPACE_DNS, event['name'])))


def checked(event, context):
    os.system('touch /tmp/' + str(uuid.UUID(event['id'])))
    os.system('touch /tmp/' + event['name'])  # finds command


def refused(event, context):
    try:
        uuid.UUID(event['id'], version=4)
    except ValueError:
        return {'statusCode': 400}
    os.system('touch /tmp/' + event['id'])
