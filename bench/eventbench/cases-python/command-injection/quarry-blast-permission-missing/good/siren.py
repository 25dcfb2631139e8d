import os


def handler(event, context):
    (record,) = event["Records"]
    os.system(f"play-siren {record['Sns']['Message']}")
