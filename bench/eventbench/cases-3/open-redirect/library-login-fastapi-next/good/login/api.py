from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse
from mangum import Mangum

from login.next_page import safe_next

app = FastAPI()


@app.middleware("http")
async def no_store(request: Request, call_next):
    response = await call_next(request)
    response.headers["cache-control"] = "no-store"
    return response


@app.get("/login/done")
async def done(request: Request):
    target = safe_next(request.query_params.get("next"))
    return RedirectResponse(target, status_code=303)


handler = Mangum(app, lifespan="off")
