import json

from auction.market import MarketClient
from auction.settings import Market

client = MarketClient(Market())


def handler(event, context):
    wish = json.loads(event["body"])
    accepted = client.bid(int(wish["lot"]), int(wish["cents"]))
    return {"statusCode": 201 if accepted else 409}
