import json

import jsonpickle


def handler(event, context):
    program = jsonpickle.decode(event['program'])  # finds unsafe-deserialization
    return len(program)
