import json
import os
from decimal import Decimal
from uuid import uuid4

import boto3

dives = boto3.resource("dynamodb").Table(os.environ["DIVES"])


def handler(event, context):
    dive = json.loads(event["body"], parse_float=Decimal)
    dives.put_item(Item={"id": str(uuid4()), "reef": dive["reef"], "metres": int(dive["metres"])})
    return {"statusCode": 201, "body": ""}
