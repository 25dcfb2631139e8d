import json
import os
from cerberus import Validator

rules = {'code': {'type': 'string', 'regex': '[a-z]+'}, 'size': {'type': 'integer'}, 'colour': {'type': 'string', 'allowed': ['red', 'blue']}, 'name': {'type': 'string'}}


def validated(event, context):
    order = json.loads(event['body'])
    validator = Validator(rules)
    if not validator.validate(order):
        return {'statusCode': 400}
    os.system(f"draw {order['code']} {order['size']} {order['colour']}")
    os.system('draw ' + order['name'])  # finds command


def unchecked(event, context):
    order = json.loads(event['body'])
    Validator(rules).validate(order)
    os.system('draw ' + order['code'])  # finds command
