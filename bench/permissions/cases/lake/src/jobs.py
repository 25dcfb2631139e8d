import os

import boto3


def run(event, context):
    glue = boto3.client('glue')
    started = glue.start_job_run(JobName=os.environ['JOB'], Arguments={'--day': event['day']})  # uses glue:StartJobRun on Nightly
    return glue.get_job_run(JobName=os.environ['JOB'], RunId=started['JobRunId'])['JobRun']['JobRunState']  # uses glue:GetJobRun on Nightly


def machines(event, context):
    ec2 = boto3.resource('ec2')
    running = ec2.instances.filter(Filters=[{'Name': 'instance-state-name', 'Values': ['running']}])  # uses ec2:DescribeInstances on *
    return [machine.id for machine in running]
