import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    number: int
    depot: str = "Harbour"


def handler(event, context):
    wording = json.loads(event["body"])["wording"]
    text = "{wording} ({parcel.depot})".format(wording=wording, parcel=Parcel(4711))
    return {"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": json.dumps({"characters": len(text)})}
