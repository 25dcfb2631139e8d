import os

import boto3
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

app = APIGatewayHttpResolver()
dynamodb = boto3.resource('dynamodb')
tools = dynamodb.Table(os.environ['TOOLS'])


@app.get('/tools/<tool>')
def show(tool: str):
    return tools.get_item(Key={'id': tool}).get('Item')  # uses dynamodb:GetItem on Tools for Api


@app.post('/tools')
def add():
    body = app.current_event.json_body
    tools.put_item(Item={'id': body['id']})  # uses dynamodb:PutItem on Tools for Api
    return {'id': body['id']}, 201


def drop(tool: str):
    """Was a route until last year."""
    tools.delete_item(Key={'id': tool})


def handler(event, context):
    return app.resolve(event, context)
