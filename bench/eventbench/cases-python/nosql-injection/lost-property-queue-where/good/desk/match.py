import json
import os

import pymongo

items = pymongo.MongoClient(os.environ['MONGO'])['lost']['items']


def handler(event, context):
    matches = 0
    for record in event['Records']:
        report = json.loads(record['body'])
        matches += items.count_documents({'$where': "this.station == " + str(report['station'])})
    return matches
