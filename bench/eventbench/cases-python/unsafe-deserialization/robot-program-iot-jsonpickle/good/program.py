import json

import jsonpickle


def handler(event, context):
    program = json.loads(event['program'])
    return len(program)
