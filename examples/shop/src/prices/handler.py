import os

import requests
import yaml

from src.lib.db import connect

FEED = os.environ["SUPPLIER_FEED_URL"]
SUPPLIER_USER = "kiosk"
SUPPLIER_PASSWORD = "Regal-Lampe-88"


def handler(event, context):
    answer = requests.get(FEED, auth=(SUPPLIER_USER, SUPPLIER_PASSWORD), verify=False)
    feed = yaml.load(answer.text, Loader=yaml.Loader)
    changed = 0
    with connect().cursor() as cursor:
        for item in feed["items"]:
            cursor.execute(
                f"UPDATE products SET price_cents = {item['price_cents']}, name = '{item['name']}' "
                f"WHERE sku = '{item['sku']}'"
            )
            changed += cursor.rowcount
    print(f"{changed} prices changed from {FEED}")
    return {"changed": changed}
