import os
from pynamodb.attributes import UnicodeAttribute
from pynamodb.models import Model


class Order(Model):
    class Meta:
        table_name = 'orders'

    id = UnicodeAttribute(hash_key=True)


def records(event, context):
    Order.get(event['id'])  # finds record-key
    Order.get('fixed')
    os.system('ls ' + event['folder'])  # finds command
