import os

import boto3

athena = boto3.client('athena')
WORKGROUP = os.environ['WORKGROUP']


def query(event, context):
    # uses athena:StartQueryExecution on Analysts; glue:GetTable on ?; s3:GetObject on ?; s3:ListBucket on ?; s3:GetBucketLocation on ?; s3:PutObject on Results/athena/*|Results/*
    # uses (glue:GetDatabase on ?); (glue:GetPartition on ?); (glue:GetPartitions on ?); (glue:BatchGetPartition on ?); (s3:ListMultipartUploadParts on ?); (s3:ListBucketMultipartUploads on ?); (s3:AbortMultipartUpload on ?)
    started = athena.start_query_execution(
        QueryString='SELECT day, sum(total) FROM shop.sales WHERE day > ? GROUP BY day',
        ExecutionParameters=[event['from']],
        WorkGroup=WORKGROUP,
        ResultConfiguration={'OutputLocation': f"s3://{os.environ['RESULTS']}/athena/"},
    )
    return started['QueryExecutionId']


def poll(event, context):
    state = athena.get_query_execution(QueryExecutionId=event['id'])['QueryExecution']['Status']['State']  # uses athena:GetQueryExecution on ?
    return state


def stop(event, context):
    athena.stop_query_execution(QueryExecutionId=event['id'])  # uses athena:StopQueryExecution on ?
