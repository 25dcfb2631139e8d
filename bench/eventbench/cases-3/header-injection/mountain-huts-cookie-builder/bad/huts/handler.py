import json

from huts.cookies import cookie


class Reply:
    def __init__(self, status=200):
        self.status = status
        self.headers = {"content-type": "application/json"}
        self.cookies = []

    def remember(self, name, value):
        self.cookies.append(cookie(name, value))
        return self

    def as_dict(self, body):
        return {"statusCode": self.status, "headers": self.headers, "cookies": self.cookies, "body": json.dumps(body)}


def handler(event, context):
    wish = json.loads(event.get("body") or "{}")
    hut = str(wish.get("hut", "north"))
    return Reply().remember("hut", hut).remember("seen", "1").as_dict({"saved": True})  # finds header-injection
