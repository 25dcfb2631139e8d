import json

from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEventV2, event_source

from orders.numbers import number_list


@event_source(data_class=APIGatewayProxyEventV2)
def handler(event: APIGatewayProxyEventV2, context):
    numbers = number_list(event.query_string_parameters.get("numbers", "") if event.query_string_parameters else "")
    if numbers is None:
        return {"statusCode": 422}
    pieces = len(numbers.split(","))
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps({"pieces": pieces})}
