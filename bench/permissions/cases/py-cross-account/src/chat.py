import os

import boto3

api = boto3.client('apigatewaymanagementapi', endpoint_url=os.environ['CHAT_ENDPOINT'])


def handler(event, context):
    try:
        api.post_to_connection(ConnectionId=event['connection'], Data=event['text'].encode())  # uses execute-api:ManageConnections on ChatApi|ChatApi/live/POST/@connections/*
    except api.exceptions.GoneException:
        print('gone', event['connection'])
