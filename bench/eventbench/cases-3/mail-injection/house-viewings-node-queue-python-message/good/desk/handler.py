import json

from desk.mail import send


def handler(event, context):
    for record in event["Records"]:
        question = json.loads(record["body"])
        send(f"House {int(question['house'])}", question["name"], question["question"])
