import os
import subprocess

import boto3

ssm = boto3.client('ssm')


def handler(event, context):
    banner = ssm.get_parameter(Name=os.environ['BANNER'])['Parameter']['Value']
    return subprocess.getoutput('figlet -f banner ' + banner).count('\n')
