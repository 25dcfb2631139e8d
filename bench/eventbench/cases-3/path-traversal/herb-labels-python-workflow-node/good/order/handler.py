import json
import os

import boto3
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

app = APIGatewayHttpResolver()
machines = boto3.client("stepfunctions")


@app.post("/labels")
def order():
    wish = app.current_event.json_body
    job = {"template": wish.get("template", "plain"), "copies": min(int(wish.get("copies", 1)), 20)}
    machines.start_execution(stateMachineArn=os.environ["MACHINE"], input=json.dumps({"job": job}))
    return Response(status_code=202, content_type="application/json", body="{}")


def handler(event, context):
    return app.resolve(event, context)
