import json
import subprocess


def labels(records):
    return [json.loads(json.loads(record["body"])["Message"]) for record in records]


def handler(event, context):
    for label in labels(event["Records"]):
        subprocess.check_call(f"echo '{label['address']}' | lp -n {label['copies']}", shell=True)  # finds command-injection
