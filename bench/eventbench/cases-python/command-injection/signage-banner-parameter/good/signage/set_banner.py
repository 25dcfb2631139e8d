import os

import boto3
from pydantic import BaseModel, constr

ssm = boto3.client('ssm')


class Banner(BaseModel):
    season: constr(pattern=r'^[a-z]+$', max_length=40)


def handler(event, context):
    banner = Banner.model_validate_json(event['body'])
    ssm.put_parameter(Name=os.environ['BANNER'], Value=banner.season, Type='String', Overwrite=True)
    return {'statusCode': 204}
