from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from mangum import Mangum

from app.models import RecallQuery
from app.recalls import Recalls

api = FastAPI(openapi_url=None)
recalls = Recalls()


def repository() -> Recalls:
    return recalls


@api.exception_handler(RequestValidationError)
async def invalid(_request: Request, _error: RequestValidationError) -> JSONResponse:
    return JSONResponse({"problem": "bad query"}, status_code=422)


@api.post("/recalls/search")
async def search(query: RecallQuery, found: Annotated[Recalls, Depends(repository)]) -> dict[str, list[int]]:
    return {"recalls": await found.due(query)}


handler = Mangum(api, lifespan="off")
