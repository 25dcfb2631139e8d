import json
import os

from pymongo import MongoClient

drones = MongoClient(os.environ["MONGO"]).air.drones


def handler(event, context):
    for record in event["Records"]:
        sighting = json.loads(record["Sns"]["Message"])
        serial = sighting["drone"]
        if not isinstance(serial, str):
            continue
        drones.update_one({"serial": serial}, {"$set": {"height": sighting["height"]}})
