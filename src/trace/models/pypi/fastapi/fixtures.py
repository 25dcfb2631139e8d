import os
from typing import Literal, Optional
from uuid import UUID
from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from mangum import Mangum
from pydantic import BaseModel

app = FastAPI()
router = APIRouter(prefix='/pages')


class Order(BaseModel):
    size: int
    folder: str


def current_user(authorization: str = Header(None)):
    if not authorization.isalnum():
        raise HTTPException(status_code=401)
    return authorization


@app.get('/orders/{order_id}/{name}')
async def order(order_id: int, name: str, kind: Literal['new', 'old'], folder: Optional[str] = None, limit: int = 10):
    os.system(f'ls {order_id} {kind} {limit}')
    os.system('ls ' + name)  # finds command
    os.system(f'ls {folder}')  # finds command
    return {'name': name}


@app.post('/orders')
def create(order: Order, user=Depends(current_user), code: str = Query(..., regex='^[a-z]+$'), other: str = Query(None)):
    os.system(f'ls {order.size} {user} {code}')
    os.system('ls ' + order.folder)  # finds command
    os.system('ls ' + other)  # finds command
    return order


@app.put('/orders/{order_id}')
async def change(order_id: UUID, request: Request):
    body = await request.json()
    os.system(f'ls {order_id}')
    os.system('ls ' + body['folder'])  # finds command
    os.system('ls ' + request.query_params['folder'])  # finds command
    return {}


@router.get('/page', response_class=HTMLResponse)
def page(title: str):
    return HTMLResponse('<h1>' + title + '</h1>')  # finds html


@router.get('/go')
def go(to: str):
    return RedirectResponse(to)  # finds redirect


app.include_router(router)
handler = Mangum(app)


def served(event, context):
    return handler(event, context)
