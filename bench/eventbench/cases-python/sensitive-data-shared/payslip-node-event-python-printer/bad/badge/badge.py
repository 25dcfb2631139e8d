import httpx


def handler(event, context):
    order = {"company": 4711, **event["detail"]}
    httpx.post("https://badges.printshop.example/orders", json=order, timeout=5)  # finds sensitive-data-shared
