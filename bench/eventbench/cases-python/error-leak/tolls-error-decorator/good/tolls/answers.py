import functools
import json


def answer(status, **values):
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(values)}


def answering(function):
    @functools.wraps(function)
    def handle(*args, **kwargs):
        try:
            return answer(200, cents=function(*args, **kwargs))
        except Exception as error:
            return answer(503 if isinstance(error, KeyError) else 500, message="not available at the moment")

    return handle
