import uuid

from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from aws_lambda_powertools.event_handler.exceptions import NotFoundError
from aws_lambda_powertools.event_handler.router import APIGatewayRouter

from lessons.table import Lessons

router = APIGatewayRouter()
lessons = Lessons()


def pupil():
    return router.current_event.request_context.authorizer.claims["sub"]


@router.post("/lessons")
def book():
    lesson = str(uuid.uuid4())
    lessons.book(pupil(), lesson)
    return {"lesson": lesson}, 201


@router.delete("/lessons/<lesson>")
def cancel(lesson: str):
    if not lessons.cancel(pupil(), lesson):
        raise NotFoundError("no such lesson")
    return {}, 204


app = APIGatewayRestResolver()
app.include_router(router)


def handler(event, context):
    return app.resolve(event, context)
