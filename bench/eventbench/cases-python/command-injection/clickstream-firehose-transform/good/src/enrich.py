import base64
import json
import subprocess


def enrich(record):
    click = json.loads(base64.b64decode(record['data']))
    family = subprocess.check_output(['ua-family', '--', click['browser']])
    data = base64.b64encode(json.dumps({'family': family.decode(), 'x': click['x']}).encode()).decode()
    return {'recordId': record['recordId'], 'result': 'Ok', 'data': data}


def handler(event, context):
    return {'records': [enrich(record) for record in event['records']]}
