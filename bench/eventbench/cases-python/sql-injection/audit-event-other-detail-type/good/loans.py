import json, os
import boto3

events = boto3.client('events')


def apply(event, context):
    wish = json.loads(event.get('body') or '{}')
    events.put_events(Entries=[
        {
            'EventBusName': os.environ['BUS'],
            'Source': 'loans',
            'DetailType': 'LoanDraftSaved',
            'Detail': json.dumps({'branch': wish.get('branch'), 'months': wish.get('months')}),
        },
    ])
    return {'statusCode': 202, 'body': ''}
