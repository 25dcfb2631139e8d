import base64
import os

import boto3

textract = boto3.client('textract')


def read(event, context):
    document = {'S3Object': {'Bucket': os.environ['LETTERS'], 'Name': event['key']}}
    answer = textract.detect_document_text(Document=document)  # uses textract:DetectDocumentText on *; s3:GetObject on Letters/*
    return [block['Text'] for block in answer['Blocks'] if block['BlockType'] == 'LINE']


def read_bytes(event, context):
    answer = textract.analyze_document(Document={'Bytes': base64.b64decode(event['image'])}, FeatureTypes=['FORMS'])  # uses textract:AnalyzeDocument on *
    return len(answer['Blocks'])


def start(event, context):
    job = textract.start_document_text_detection(  # uses textract:StartDocumentTextDetection on *; s3:GetObject on Letters/*; iam:PassRole on TextractRole
        DocumentLocation={'S3Object': {'Bucket': os.environ['LETTERS'], 'Name': event['key']}},
        NotificationChannel={'SNSTopicArn': os.environ['NOTIFY_TOPIC'], 'RoleArn': os.environ['NOTIFY_ROLE']},
    )
    return job['JobId']


def collect(event, context):
    return textract.get_document_text_detection(JobId=event['job'])['JobStatus']  # uses textract:GetDocumentTextDetection on *
