import os
import yaml
from yaml import safe_load


def loaded(event, context):
    yaml.load(event['body'])  # finds deserialization
    yaml.load(event['body'], Loader=yaml.Loader)  # finds deserialization
    yaml.load(event['body'], yaml.FullLoader)  # finds deserialization
    yaml.unsafe_load(event['body'])  # finds deserialization
    yaml.load(event['body'], Loader=yaml.SafeLoader)
    yaml.load('a: 1')


def safely(event, context):
    os.system('ls ' + safe_load(event['body'])['folder'])  # finds command
    os.system('ls ' + yaml.safe_load(event['body'])['folder'])  # finds command
    os.system('sleep ' + str(int(yaml.safe_load(event['body'])['seconds'])))
