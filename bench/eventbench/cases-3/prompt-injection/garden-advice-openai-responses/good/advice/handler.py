import json

from advice.assistant import Assistant

assistant = Assistant()


def handler(event, context):
    wish = json.loads(event.get("body") or "{}")
    text = assistant.ask(str(wish.get("question", ""))[:1000], str(wish.get("language", "en")))
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps({"answer": text})}
