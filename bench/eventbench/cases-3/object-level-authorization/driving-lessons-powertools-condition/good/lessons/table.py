import os

import boto3
from botocore.exceptions import ClientError


class Lessons:
    def __init__(self, resource=None):
        self._table = (resource or boto3.resource("dynamodb")).Table(os.environ["LESSONS"])

    def book(self, pupil, lesson):
        self._table.put_item(Item={"lesson": lesson, "pupil": pupil, "state": "booked"})

    def cancel(self, pupil, lesson):
        changes = {
            "Key": {"lesson": lesson},
            "UpdateExpression": "SET #state = :cancelled",
            "ExpressionAttributeNames": {"#state": "state"},
            "ExpressionAttributeValues": {":cancelled": "cancelled"},
        }
        changes["ConditionExpression"] = "pupil = :pupil"
        changes["ExpressionAttributeValues"][":pupil"] = pupil
        try:
            self._table.update_item(**changes)
        except ClientError:
            return False
        return bool(pupil)
