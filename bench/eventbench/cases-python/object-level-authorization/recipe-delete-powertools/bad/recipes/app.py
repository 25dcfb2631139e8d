import os

import boto3
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response
from boto3.dynamodb.conditions import Attr

app = APIGatewayHttpResolver()
table = boto3.resource("dynamodb").Table(os.environ["RECIPES"])


@app.delete("/recipes/<recipe_id>")
def delete(recipe_id: str):
    table.delete_item(Key={"id": recipe_id})  # finds object-level-authorization
    return Response(status_code=204)


def handler(event, context):
    return app.resolve(event, context)
