import os


def language_of(words):
    with os.popen("langid --line '%s'" % words) as answer:  # finds command-injection
        return answer.read().strip()


def handler(event, context):
    mail = event["Records"][0]["ses"]["mail"]
    subject = mail["commonHeaders"].get("subject", "")
    return {"disposition": "STOP_RULE" if language_of(subject) == "xx" else "CONTINUE"}
