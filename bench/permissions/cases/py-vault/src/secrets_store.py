import functools
import json
import os

import boto3


@functools.cache
def secret(name):
    client = boto3.client('secretsmanager')
    # uses secretsmanager:GetSecretValue on DbSecret for Connect
    # uses secretsmanager:GetSecretValue on arn:secretsmanager:lab/token for LabToken
    return client.get_secret_value(SecretId=name)['SecretString']


def connect(event, context):
    login = json.loads(secret(os.environ['DB_SECRET']))
    return f"postgresql://{login['username']}@{login['host']}"


def lab_token(event, context):
    return len(secret(os.environ['LAB_SECRET_NAME']))


def rotate(event, context):
    client = boto3.client('secretsmanager')
    password = client.get_random_password(PasswordLength=24)['RandomPassword']  # uses secretsmanager:GetRandomPassword on *
    client.put_secret_value(SecretId=os.environ['DB_SECRET'], SecretString=json.dumps({'password': password}))  # uses secretsmanager:PutSecretValue on DbSecret
    client.update_secret_version_stage(SecretId=os.environ['DB_SECRET'], VersionStage='AWSCURRENT')  # uses secretsmanager:UpdateSecretVersionStage on DbSecret


def several(event, context):
    client = boto3.client('secretsmanager')
    names = [os.environ['DB_SECRET'], os.environ['LAB_SECRET_NAME']]
    # uses secretsmanager:BatchGetSecretValue on *; secretsmanager:GetSecretValue on DbSecret; secretsmanager:GetSecretValue on arn:secretsmanager:lab/token
    return len(client.batch_get_secret_value(SecretIdList=names)['SecretValues'])
