import os
from dataclasses import asdict

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from sqlalchemy import create_engine

from manifest.repository import Bookings

logger = Logger(service="manifest")
app = APIGatewayRestResolver(strip_prefixes=["/api"])
bookings = Bookings(create_engine(os.environ["DATABASE_URL"], pool_size=1, connect_args={"sslmode": "verify-full"}))


@app.get("/crossings/<crossing>/bookings")
def list_bookings(crossing: str):
    order = app.current_event.get_query_string_value("order", default_value="number")
    found = [asdict(booking) for booking in bookings.on_crossing(int(crossing), order)]
    logger.info("listed", extra={"found": len(found)})
    return {"bookings": found}


@app.get("/crossings/<crossing>/count")
def count_bookings(crossing: str):
    return {"count": bookings.count(int(crossing))}


def handler(event, context):
    return app.resolve(event, context)
