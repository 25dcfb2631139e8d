from aws_lambda_powertools.utilities.data_classes import ALBEvent, event_source
import json

from stock.gateway import Gateway, Refused

gateway = Gateway()


def reply(status, value):
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(value)}


@event_source(data_class=ALBEvent)
def handler(event: ALBEvent, context):
    address = event.get_query_string_value("source", "")
    try:
        return reply(200, {"pieces": gateway.pieces(address)})
    except Refused:
        return reply(422, {"problem": "not a partner"})
