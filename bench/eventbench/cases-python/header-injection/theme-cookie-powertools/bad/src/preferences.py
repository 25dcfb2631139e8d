from typing import Literal

from aws_lambda_powertools.event_handler import APIGatewayRestResolver, Response
from pydantic import BaseModel

app = APIGatewayRestResolver()


class Preferences(BaseModel):
    theme: str


@app.put("/preferences")
def save():
    preferences = Preferences.model_validate(app.current_event.json_body)
    cookie = "theme=" + preferences.theme + "; Path=/; Max-Age=31536000"
    return Response(status_code=204, headers={"Set-Cookie": cookie})  # finds header-injection


def handler(event, context):
    return app.resolve(event, context)
