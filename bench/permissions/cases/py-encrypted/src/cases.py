import os

import boto3

cases = boto3.resource('dynamodb').Table(os.environ['CASES'])


def get(event, context):
    return cases.get_item(Key={'id': event['id']}).get('Item')  # uses dynamodb:GetItem on Cases; kms:Decrypt on FileKey


def close(event, context):
    # uses dynamodb:UpdateItem on Cases; kms:Decrypt on FileKey; (kms:Encrypt on FileKey); (kms:GenerateDataKey on FileKey)
    cases.update_item(Key={'id': event['id']}, UpdateExpression='SET closed = :t', ExpressionAttributeValues={':t': True})


def login(event, context):
    manager = boto3.client('secretsmanager')
    return len(manager.get_secret_value(SecretId=os.environ['LOGIN_ARN'])['SecretString'])  # uses secretsmanager:GetSecretValue on Login; kms:Decrypt on MessageKey
