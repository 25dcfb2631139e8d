import boto3

rekognition = boto3.client('rekognition')


def handler(event, context):
    for record in event['Records']:
        picture = {'S3Object': {'Bucket': record['s3']['bucket']['name'], 'Name': record['s3']['object']['key']}}
        found = rekognition.detect_text(Image=picture)  # uses rekognition:DetectText on *; s3:GetObject on Plates/*
        print([one['DetectedText'] for one in found['TextDetections']])
