from google.cloud import bigquery, storage
from google.cloud import firestore

client = bigquery.Client()
database = firestore.Client()


def queries(event, context):
    client.query("SELECT * FROM orders WHERE id = '" + event['id'] + "'").result()  # finds sql
    client.query('SELECT * FROM orders WHERE id = @id', job_config=bigquery.QueryJobConfig())
    for row in client.query('SELECT * FROM orders').result():
        print(len(row['name']))


def objects(event, context):
    bucket = storage.Client().bucket('uploads')
    bucket.blob(event['name']).download_to_filename('/tmp/' + event['name'])  # finds path
    bucket.blob(event['name']).download_to_filename('/tmp/fixed')


def records(event, context):
    database.collection('orders').document(event['id']).get()  # finds record-key
    database.collection('orders').where('name', '==', event['name']).stream()
