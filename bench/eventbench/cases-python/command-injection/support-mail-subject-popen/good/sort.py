import os


def language_of(words):
    with os.popen("langid --line '%s'" % words) as answer:
        return answer.read().strip()


def handler(event, context):
    mail = event["Records"][0]["ses"]["mail"]
    subject = "reply" if "Re:" in mail["commonHeaders"].get("subject", "") else "new"
    return {"disposition": "STOP_RULE" if language_of(subject) == "xx" else "CONTINUE"}
