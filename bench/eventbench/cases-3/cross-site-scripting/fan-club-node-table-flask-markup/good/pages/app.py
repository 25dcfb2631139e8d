import os

import boto3
from boto3.dynamodb.conditions import Key
from flask import Blueprint, Flask, Response

from pages.views import wall

pages = Blueprint("pages", __name__)
table = boto3.resource("dynamodb").Table(os.environ["FANS"])


@pages.get("/wall")
def fan_wall():
    fans = table.query(KeyConditionExpression=Key("club").eq("main"), Limit=100)["Items"]
    return Response(str(wall(fans)), mimetype="text/html")


app = Flask(__name__)
app.register_blueprint(pages)
