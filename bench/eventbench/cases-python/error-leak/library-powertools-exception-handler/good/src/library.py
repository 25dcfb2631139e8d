import os

import boto3
from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response
from botocore.exceptions import ClientError

app = APIGatewayRestResolver()
books = boto3.resource("dynamodb").Table(os.environ["BOOKS"])


@app.exception_handler(ClientError)
def failed(error: ClientError):
    return Response(status_code=500, content_type="text/plain", body="failed, please try again later")


@app.get("/shelves")
def shelves():
    return {"books": books.scan(Select="COUNT")["Count"]}


def handler(event, context):
    return app.resolve(event, context)
