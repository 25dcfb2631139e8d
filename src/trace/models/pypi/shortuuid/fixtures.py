import os
import shortuuid
from nanoid import generate


def made(event, context):
    os.system('touch /tmp/' + shortuuid.uuid())
    os.system('touch /tmp/' + shortuuid.ShortUUID().random(length=8))
    os.system('touch /tmp/' + generate())
    os.system('touch /tmp/' + event['name'])  # finds command
