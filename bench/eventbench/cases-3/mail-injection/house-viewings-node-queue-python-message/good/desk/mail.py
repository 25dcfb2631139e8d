import boto3

ses = boto3.client("ses")
SENDER = "viewings@houses.example"
DESK = "desk@houses.example"


def raw(subject, name, text):
    head = [f"From: {SENDER}", f"To: {DESK}", f"Subject: {subject}", "Content-Type: text/plain; charset=utf-8"]
    return "\r\n".join([*head, "", name, "", text]).encode("utf-8")


def send(subject, name, text):
    ses.send_raw_email(Source=SENDER, Destinations=[DESK], RawMessage={"Data": raw(subject, name, text)})
