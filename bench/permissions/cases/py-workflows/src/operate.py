import os
import time

import boto3


def report(event, context):
    boto3.client('ecs').run_task(  # uses ecs:RunTask on ReportTask; iam:PassRole on TaskRole; iam:PassRole on ExecutionRole
        cluster=os.environ['CLUSTER'],
        taskDefinition=os.environ['TASK'],
        launchType='FARGATE',
        networkConfiguration={'awsvpcConfiguration': {'subnets': event['subnets']}},
    )


def deploy(event, context):
    boto3.client('codebuild').start_build(projectName=os.environ['BUILD'])  # uses codebuild:StartBuild on SiteBuild
    boto3.client('cloudfront').create_invalidation(  # uses cloudfront:CreateInvalidation on Site
        DistributionId=os.environ['DISTRIBUTION'],
        InvalidationBatch={'Paths': {'Quantity': 1, 'Items': ['/*']}, 'CallerReference': str(time.time())},
    )


def rename(event, context):
    route53 = boto3.client('route53')
    change = {'Action': 'UPSERT', 'ResourceRecordSet': {'Name': event['name'], 'Type': 'CNAME', 'TTL': 60, 'ResourceRecords': [{'Value': event['to']}]}}
    route53.change_resource_record_sets(HostedZoneId=os.environ['ZONE'], ChangeBatch={'Changes': [change]})  # uses route53:ChangeResourceRecordSets on Zone
