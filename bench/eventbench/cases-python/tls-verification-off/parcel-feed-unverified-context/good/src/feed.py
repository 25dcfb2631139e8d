import json
import ssl
from urllib.request import urlopen

context_of_feed = ssl.create_default_context()


def handler(event, context):
    with urlopen("https://feed.parcels.example/depots.json", context=context_of_feed, timeout=5) as answer:
        return len(json.load(answer))
