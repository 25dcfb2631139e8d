import os

import boto3

rekognition = boto3.client('rekognition')


def labels(event, context):
    image = {'S3Object': {'Bucket': os.environ['LETTERS'], 'Name': f"photos/{event['name']}"}}
    return rekognition.detect_labels(Image=image, MaxLabels=5)['Labels']  # uses rekognition:DetectLabels on *; s3:GetObject on Letters/photos/*


def visitor(event, context):
    found = rekognition.search_faces_by_image(CollectionId=os.environ['FACES'], Image={'Bytes': event['image']})  # uses rekognition:SearchFacesByImage on arn:rekognition:visitors
    return len(found['FaceMatches'])
