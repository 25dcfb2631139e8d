from functools import cache

import boto3

sts = boto3.client("sts")
ROLES = {"blood": "arn:aws:iam::123456789012:role/blood", "soil": "arn:aws:iam::123456789012:role/soil"}


@cache
def role_for(project):
    return ROLES[project]


def credentials_for(project):
    answer = sts.assume_role(RoleArn=role_for(project), RoleSessionName="lab-runs", DurationSeconds=900)
    return answer["Credentials"]
