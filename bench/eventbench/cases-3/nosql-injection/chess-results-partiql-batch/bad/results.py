import os
from decimal import Decimal
from itertools import islice

import boto3
from aws_lambda_powertools.event_handler import LambdaFunctionUrlResolver, Response, content_types
from aws_lambda_powertools.event_handler.exceptions import BadRequestError

app = LambdaFunctionUrlResolver()
dynamo = boto3.client("dynamodb")
TABLE = os.environ["RESULTS_TABLE"]


def statement_for(player: str) -> dict:
    return {"Statement": f"SELECT points FROM \"{TABLE}\" WHERE player = '{player}'"}


def points_of(players: list[str]) -> list[str]:
    statements = [statement_for(player) for player in islice(players, 25)]
    answer = dynamo.batch_execute_statement(Statements=statements)  # finds nosql-injection
    return [str(Decimal(one["Item"]["points"]["N"])) for one in answer["Responses"] if "Item" in one]


@app.post("/points")
def points() -> Response:
    players = app.current_event.json_body.get("players")
    if not isinstance(players, list) or not all(isinstance(player, str) for player in players):
        raise BadRequestError("players has to be a list of names")
    return Response(status_code=200, content_type=content_types.APPLICATION_JSON, body={"points": points_of(players)})


def handler(event, context):
    return app.resolve(event, context)
