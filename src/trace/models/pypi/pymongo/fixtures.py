import json
import os
from bson import ObjectId
from pymongo import MongoClient

client = MongoClient(os.environ['MONGO'])
users = client.shop.users


def filters(event, context):
    body = json.loads(event['body'])
    users.find_one({'name': body['name']})  # finds nosql
    users.find(body)  # finds nosql
    client['shop']['users'].delete_many({'name': body['name']})  # finds nosql
    users.find_one({'name': str(body['name'])})
    users.find_one({'_id': ObjectId(body['id'])})
    users.find_one({'name': event['queryStringParameters']['name']})


def scripts(event, context):
    users.find({'$where': "this.name == '" + event['name'] + "'"})  # finds nosql
    users.aggregate([{'$match': json.loads(event['body'])}])  # finds nosql
    users.aggregate([{'$group': {'_id': '$name'}}])


def rows(event, context):
    for user in client.shop['users'].find({'active': True}).sort('name').limit(10):
        print(len(user['name']))
    users.insert_one({'name': event['name']})
