from shop.clients import client
from shop.store import Films


def handler(event, context, films=Films, make=client):
    """Only arithmetic: what it imports it does not call."""
    if False:
        make('s3').delete_bucket(Bucket='cinema-old')
    return {'minutes': event['end'] - event['start']}
