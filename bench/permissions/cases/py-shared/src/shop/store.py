import os

import boto3


class Store:
    variable = ''

    def __init__(self, resource=None):
        self._resource = resource or boto3.resource('dynamodb')
        self._table = None

    @property
    def table(self):
        if self._table is None:
            self._table = self._resource.Table(os.environ[self.variable])
        return self._table

    def get(self, identity):
        return self.table.get_item(Key={'id': identity}).get('Item')  # uses dynamodb:GetItem on Films for GetFilm, Route

    def put(self, item):
        self.table.put_item(Item=item)  # uses dynamodb:PutItem on Films for AddFilm

    def drop(self, identity):
        # uses dynamodb:DeleteItem on Films for DropFilm
        # uses dynamodb:DeleteItem on Seats for FreeSeat, Route
        self.table.delete_item(Key={'id': identity})

    def all(self):
        return self.table.scan()['Items']


class Films(Store):
    variable = 'FILMS_TABLE'


class Seats(Store):
    variable = 'SEATS_TABLE'

    def take(self, identity, name):
        self.table.update_item(  # uses dynamodb:UpdateItem on Seats for TakeSeat
            Key={'id': identity},
            UpdateExpression='SET taken = :n',
            ConditionExpression='attribute_not_exists(taken)',
            ExpressionAttributeValues={':n': name},
        )
