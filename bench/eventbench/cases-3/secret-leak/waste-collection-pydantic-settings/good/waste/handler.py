import json

from waste.status import status


def streets():
    return {"streets": 412}


ROUTES = {"GET /status": status, "GET /streets": streets}


def handler(event, context):
    route = ROUTES.get(event["routeKey"])
    if route is None:
        return {"statusCode": 404}
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps(route())}
