import os

from shop.clients import client

BUCKET = os.environ['POSTERS']


def save(event, context):
    client('s3').put_object(Bucket=BUCKET, Key=f"posters/{event['film']}.png", Body=event['image'])  # uses s3:PutObject on Posters/posters/*


def url(event, context):
    s3 = client('s3')
    return s3.generate_presigned_url('get_object', Params=dict(Bucket=BUCKET, Key=f"posters/{event['film']}.png"))  # uses s3:GetObject on Posters/posters/*; (s3:ListBucket on Posters)
