import os
from enum import Enum

import mysql.connector
from aws_lambda_powertools.utilities.parser import BaseModel, event_parser
from aws_lambda_powertools.utilities.parser.envelopes import ApiGatewayV2Envelope

db = mysql.connector.connect(host=os.environ["DB_HOST"], database="vet", ssl_ca="/opt/rds.pem")


class Species(str, Enum):
    cat = "cat"
    dog = "dog"


class Search(BaseModel):
    species: Species
    vet_id: int


@event_parser(model=Search, envelope=ApiGatewayV2Envelope)
def handler(event: Search, context):
    cursor = db.cursor()
    cursor.execute("SELECT count(*) FROM slots WHERE vet = %d AND species = '%s'" % (event.vet_id, event.species.value))
    (free,) = cursor.fetchone()
    return {"free": free}
