import json
import os

import boto3

sfn = boto3.client('stepfunctions')


def assess(event, context):
    return {'amount': min(event['amount'], 5000)}


def start(event, context):
    return sfn.start_execution(stateMachineArn=os.environ['CLAIM_MACHINE'], name=event['id'], input=json.dumps(event))['executionArn']  # uses states:StartExecution on Claim


def approve(event, context):
    if event['approved']:
        sfn.send_task_success(taskToken=event['token'], output='{}')  # uses states:SendTaskSuccess on *
    else:
        sfn.send_task_heartbeat(taskToken=event['token'])  # uses states:SendTaskHeartbeat on *


def stop(event, context):
    for page in sfn.get_paginator('list_executions').paginate(stateMachineArn=os.environ['CLAIM_MACHINE'], statusFilter='RUNNING'):  # uses states:ListExecutions on Claim
        for run in page['executions']:
            print(run['executionArn'])
