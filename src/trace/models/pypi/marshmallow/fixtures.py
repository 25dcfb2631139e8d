import json
import os
from marshmallow import Schema, ValidationError, fields, post_load, validate


class LineSchema(Schema):
    product = fields.Str(validate=validate.Regexp('^[a-z0-9]+$'))
    note = fields.String()


class OrderSchema(Schema):
    id = fields.UUID(required=True)
    size = fields.Int(validate=validate.Range(max=10))
    colour = fields.Str(validate=validate.OneOf(['red', 'blue']))
    name = fields.Str(required=True)
    lines = fields.List(fields.Nested(LineSchema))


def loaded(event, context):
    try:
        order = OrderSchema().load(json.loads(event['body']))
    except ValidationError as error:
        return {'statusCode': 400, 'body': json.dumps(error.messages)}
    os.system(f"draw {order['id']} {order['size']} {order['colour']}")
    os.system('draw ' + order['name'])  # finds command
    for line in order['lines']:
        os.system('draw ' + line['product'])
        os.system('draw ' + line['note'])  # finds command


class Named:
    def __init__(self, name, size):
        self.name = name
        self.size = size


class NamedSchema(Schema):
    name = fields.Str()
    size = fields.Integer()

    @post_load
    def make(self, data, **options):
        return Named(**data)


def made(event, context):
    named = NamedSchema().loads(event['body'])
    os.system(f'draw {named.size}')
    os.system('draw ' + named.name)  # finds command
