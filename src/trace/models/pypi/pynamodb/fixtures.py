import os
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.connection import Connection
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex
from pynamodb.models import Model
from pynamodb.transactions import TransactWrite


class ByOwner(GlobalSecondaryIndex):
    class Meta:
        index_name = 'by-owner'
        projection = AllProjection()

    owner = UnicodeAttribute(hash_key=True)


class Order(Model):
    class Meta:
        table_name = 'orders'

    id = UnicodeAttribute(hash_key=True)
    owner = UnicodeAttribute()
    size = NumberAttribute(default=0)
    by_owner = ByOwner()


def records(event, context):
    Order.get(event['id'])  # uses dynamodb:GetItem
    order = Order.get('fixed')  # uses dynamodb:GetItem
    os.system('ls ' + order.owner)
    order.save()  # uses dynamodb:PutItem
    order.update(actions=[Order.owner.set(event['owner'])])  # uses dynamodb:UpdateItem
    os.system('ls ' + event['folder'])  # finds command


def several(event, context):
    for one in Order.by_owner.query(event['owner'], Order.size > 2):  # uses dynamodb:Query
        one.delete()  # uses dynamodb:DeleteItem
    for one in Order.scan(Order.owner.startswith('a')):  # uses dynamodb:Scan
        os.system('ls ' + one.owner)
    with Order.batch_write() as batch:
        batch.save(Order('1', owner=event['owner']))  # uses dynamodb:BatchWriteItem
    with TransactWrite(connection=Connection()) as transaction:
        transaction.save(Order('2', owner='x'))  # uses dynamodb:PutItem
    if not Order.exists():  # uses dynamodb:DescribeTable
        Order.create_table(wait=True)  # uses dynamodb:CreateTable, dynamodb:DescribeTable
