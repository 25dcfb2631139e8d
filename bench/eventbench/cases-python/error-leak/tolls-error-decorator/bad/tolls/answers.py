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
            return answer(500, message=str(error))  # finds error-leak

    return handle
