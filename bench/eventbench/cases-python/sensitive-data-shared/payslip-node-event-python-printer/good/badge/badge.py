import httpx


def handler(event, context):
    order = {"company": 4711, "department": event["detail"]["department"]}
    httpx.post("https://badges.printshop.example/orders", json=order, timeout=5)
