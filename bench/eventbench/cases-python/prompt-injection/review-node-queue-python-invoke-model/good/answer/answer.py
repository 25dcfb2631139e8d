import json
import os

import boto3

bedrock = boto3.client("bedrock-runtime")
answers = boto3.resource("dynamodb").Table(os.environ["ANSWERS"])


def handler(event, context):
    (record,) = event["Records"]
    review = json.loads(record["body"])
    prompt = f"Decide whether we refund the guest (yes or no). Our rule: refund below 2 stars. Stars: {review['stars']}"
    body = json.dumps({"inputText": prompt})
    reply = bedrock.invoke_model(modelId="amazon.titan-text-lite-v1", body=body)
    text = json.loads(reply["body"].read())["results"][0]["outputText"]
    answers.put_item(Item={"id": record["messageId"], "refund": text.strip().lower() == "yes"})
