import boto3

s3 = boto3.client('s3')
table = boto3.resource('dynamodb').Table('tools-of-others')


class Audit:
    def write(self, row):
        table.put_item(Item=row)


def handler(event, context):
    # Clients are made, nothing is asked of them.
    print(s3.meta.region_name, table.table_name, Audit.__name__)
    return sorted(event['tools'])
