import json

import boto3

ses = boto3.client('sesv2')
DESKS = {'north': 'north@clinic.example', 'south': 'south@clinic.example'}


def handler(event, context):
    desk = json.loads(event['body'])['desk']
    address = DESKS.get(desk, 'desk@clinic.example')
    content = {'Simple': {'Subject': {'Data': 'Visit'}, 'Body': {'Text': {'Data': 'A visit was booked.'}}}}
    ses.send_email(FromEmailAddress='web@clinic.example', Destination={'ToAddresses': [address]}, Content=content)
    return {'statusCode': 202}
