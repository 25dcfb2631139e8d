import json
import os

from pymongo import MongoClient

drones = MongoClient(os.environ["MONGO"]).air.drones


def handler(event, context):
    for record in event["Records"]:
        sighting = json.loads(record["Sns"]["Message"])
        drones.update_one({"serial": sighting["drone"]}, {"$set": {"height": sighting["height"]}})  # finds nosql-injection
