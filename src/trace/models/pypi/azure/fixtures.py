import os
from azure.cosmos import CosmosClient
from azure.storage.blob import BlobServiceClient

client = CosmosClient(os.environ['COSMOS'], credential='x')


def queries(event, context):
    container = client.get_database_client('shop').get_container_client('orders')
    container.query_items("SELECT * FROM c WHERE c.id = '" + event['id'] + "'")  # finds sql
    container.query_items(query='SELECT * FROM c WHERE c.id = @id', parameters=[{'name': '@id', 'value': event['id']}])
    container.read_item(item=event['id'], partition_key='x')  # finds record-key


def blobs(event, context):
    service = BlobServiceClient.from_connection_string(os.environ['BLOBS'])
    return len(service.get_blob_client('uploads', event['name']).download_blob().readall())
