import os

import boto3
from boto3.dynamodb.conditions import Key
from flask import Flask, g, jsonify

from club.auth import load_session

app = Flask(__name__)
app.before_request(load_session)
books = boto3.resource("dynamodb").Table(os.environ["BOOKS"])


@app.get("/books/count")
def count():
    page = books.query(KeyConditionExpression=Key("reader").eq(g.session.reader), Select="COUNT")
    return jsonify(books=page["Count"])
