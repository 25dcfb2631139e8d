import json, os
import boto3

sqs = boto3.client('sqs')


def handler(event, context):
    swipe = json.loads(event['body'])
    entries = [{'Id': '1', 'MessageBody': json.dumps({'badge': swipe['badge'], 'door': int(swipe['door'])})}]
    sqs.send_message_batch(QueueUrl=os.environ['SWIPES'], Entries=entries)
    return {'statusCode': 202}
