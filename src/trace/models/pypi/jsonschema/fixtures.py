import json
import os
import fastjsonschema
import jsonschema
from jsonschema import Draft7Validator, ValidationError, validate

schema = {
    'type': 'object',
    'properties': {
        'id': {'type': 'string', 'format': 'uuid'},
        'code': {'type': 'string', 'pattern': '^[a-z0-9]+$'},
        'size': {'type': 'integer', 'maximum': 10},
        'colour': {'enum': ['red', 'blue']},
        'name': {'type': 'string'},
    },
    'required': ['id', 'code', 'size', 'colour', 'name'],
    'additionalProperties': False,
}
compiled = fastjsonschema.compile(schema)


def raised(event, context):
    order = json.loads(event['body'])
    try:
        validate(instance=order, schema=schema)
    except ValidationError as error:
        return {'statusCode': 400, 'body': json.dumps({'error': error.message})}
    os.system(f"draw {order['id']} {order['code']} {order['size']} {order['colour']}")
    os.system('draw ' + order['name'])  # finds command


def asked(event, context):
    order = json.loads(event['body'])
    if not Draft7Validator(schema).is_valid(order):
        return {'statusCode': 400}
    os.system('draw ' + order['code'])
    os.system('draw ' + order['name'])  # finds command


def fast(event, context):
    order = compiled(json.loads(event['body']))
    os.system('draw ' + order['code'])
    os.system('draw ' + order['name'])  # finds command


def unchecked(event, context):
    order = json.loads(event['body'])
    errors = list(Draft7Validator(schema).iter_errors(order))
    os.system('draw ' + order['code'])  # finds command


def loose(event, context):
    order = json.loads(event['body'])
    jsonschema.validate(order, {'type': 'object'})
    os.system('draw ' + order['code'])  # finds command
