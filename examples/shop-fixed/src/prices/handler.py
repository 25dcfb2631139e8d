import json
import os
import re

import requests
import yaml

from src.lib.db import connect
from src.lib.secrets import secret

FEED = os.environ["SUPPLIER_FEED_URL"]
SKU = re.compile(r"^[A-Z0-9-]{3,32}$")
MAX_ITEMS = 5000
MAX_BYTES = 2 * 1024 * 1024


def handler(event, context):
    supplier = secret(os.environ["SUPPLIER_SECRET"])
    answer = requests.get(FEED, auth=(supplier["username"], supplier["password"]), timeout=(3, 10), allow_redirects=False)
    answer.raise_for_status()
    if len(answer.content) > MAX_BYTES:
        raise ValueError("the feed is too large")
    changed = 0
    with connect().cursor() as cursor:
        for sku, price_cents, name in items(yaml.safe_load(answer.text)):
            cursor.execute("UPDATE products SET price_cents = %s, name = %s WHERE sku = %s", (price_cents, name, sku))
            changed += cursor.rowcount
    print(json.dumps({"level": "info", "event": "prices.changed", "count": changed}))
    return {"changed": changed}


def items(feed):
    """The supplier is a third party: every line is checked before it is used."""
    for item in feed["items"][:MAX_ITEMS]:
        sku, price_cents, name = item["sku"], item["price_cents"], item["name"]
        if not isinstance(sku, str) or not SKU.match(sku):
            raise ValueError("not an article number")
        if not isinstance(price_cents, int) or not 0 < price_cents < 10_000_000:
            raise ValueError("price out of range")
        if not isinstance(name, str) or len(name) > 200:
            raise ValueError("not a name")
        yield sku, price_cents, name
