import os

import boto3

sts = boto3.client('sts')


def assumed(role):
    # uses sts:AssumeRole on Reader for Read, ReadBySession, Mixed
    # uses sts:AssumeRole on ? for AnyRole
    return sts.assume_role(RoleArn=role, RoleSessionName='landlord')['Credentials']


def client_of(role, service):
    credentials = assumed(role)
    return boto3.client(
        service,
        aws_access_key_id=credentials['AccessKeyId'],
        aws_secret_access_key=credentials['SecretAccessKey'],
        aws_session_token=credentials['SessionToken'],
    )


def read(event, context):
    theirs = client_of(os.environ['READER_ROLE'], 's3')
    return theirs.list_objects_v2(Bucket='landlord-contracts')['KeyCount']


def read_by_session(event, context):
    credentials = assumed(os.environ['READER_ROLE'])
    session = boto3.Session(credentials['AccessKeyId'], credentials['SecretAccessKey'], credentials['SessionToken'])
    table = session.resource('dynamodb').Table('contracts')
    return table.get_item(Key={'id': event['id']}).get('Item')


def mixed(event, context):
    theirs = client_of(os.environ['READER_ROLE'], 'dynamodb')
    rows = theirs.scan(TableName='meters-of-others')['Items']
    own = boto3.resource('dynamodb').Table(os.environ['METERS'])
    for row in rows:
        own.put_item(Item={'id': row['id']['S']})  # uses dynamodb:PutItem on Meters


def any_role(event, context):
    return client_of(event['role'], 'sts').get_caller_identity()['Account']


def who(event, context):
    return boto3.client('sts').get_caller_identity()['Arn']
