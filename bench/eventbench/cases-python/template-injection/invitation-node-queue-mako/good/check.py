import json

from mako.template import Template

KNOWN = {'formal': 'Dear ${guest}', 'warm': 'Hello ${guest}!'}


def handler(event, context):
    for record in event['Records']:
        wording = json.loads(record['body'])['wording']
        source = KNOWN.get(wording, KNOWN['warm'])
        Template(source).render(guest='guest')
