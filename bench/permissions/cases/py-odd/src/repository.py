from __future__ import annotations

import os
from typing import TYPE_CHECKING

import boto3

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.service_resource import Table


class Guests:
    _table: Table | None = None

    @classmethod
    def table(cls) -> Table:
        if cls._table is None:
            cls._table = boto3.resource('dynamodb').Table(os.environ['GUESTS'])
        return cls._table

    @classmethod
    def greet(cls, guest: str) -> None:
        cls.table().update_item(Key={'id': guest}, UpdateExpression='ADD visits :one', ExpressionAttributeValues={':one': 1})  # uses dynamodb:UpdateItem on Guests for ClassMethod

    @staticmethod
    def names() -> list[str]:
        return [item['id'] for item in Guests.table().scan()['Items']]  # uses dynamodb:Scan on Guests for ClassMethodRead


def handler(event, context):
    Guests.greet(event['guest'])


def read(event, context):
    return Guests.names()
