import os

import boto3

ssm = boto3.client('ssm')
PREFIX = os.environ['CONFIG_PREFIX']


def handler(event, context):
    paginator = ssm.get_paginator('get_parameters_by_path')
    values = {}
    for page in paginator.paginate(Path=PREFIX, Recursive=True):  # uses ssm:GetParametersByPath on ssm:/clinic/config
        values.update({one['Name']: one['Value'] for one in page['Parameters']})
    return values


def limit(event, context):
    own = ssm.get_parameter(Name=os.environ['LIMIT_PARAMETER'])['Parameter']['Value']  # uses ssm:GetParameter on Limit
    shared = ssm.get_parameter(Name=f'{PREFIX}/limit')['Parameter']['Value']  # uses ssm:GetParameter on ssm:/clinic/config/limit
    return min(int(own), int(shared))


def put_limit(event, context):
    ssm.put_parameter(Name=os.environ['LIMIT_PARAMETER'], Value=str(event['limit']), Type='String', Overwrite=True)  # uses ssm:PutParameter on Limit
    ssm.delete_parameter(Name='/clinic/limit-old')  # uses ssm:DeleteParameter on ssm:/clinic/limit-old


def salt(event, context):
    return len(ssm.get_parameter(Name='/clinic/salt', WithDecryption=True)['Parameter']['Value'])  # uses ssm:GetParameter on ssm:/clinic/salt; (kms:Decrypt on ?)
