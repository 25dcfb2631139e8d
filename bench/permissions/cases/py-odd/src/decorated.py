import functools
import os

import boto3


def with_table(variable):
    def wrap(function):
        @functools.wraps(function)
        def inner(event, context):
            return function(event, boto3.resource('dynamodb').Table(os.environ[variable]))

        return inner

    return wrap


@with_table('GUESTS')
def handler(event, table):
    return table.get_item(Key={'id': event['guest']}).get('Item')  # uses dynamodb:GetItem on Guests
