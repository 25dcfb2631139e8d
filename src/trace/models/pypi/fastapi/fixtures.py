import os
from typing import Annotated, Literal, Optional
from uuid import UUID
from fastapi import APIRouter, Body, Depends, FastAPI, Header, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from mangum import Mangum
from pydantic import BaseModel, StringConstraints

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


shop = FastAPI()
version = APIRouter(prefix='/v1')
Code = Annotated[str, StringConstraints(pattern=r'^[a-z]{3}$')]


class ShopError(Exception):
    def __init__(self, folder):
        self.folder = folder


class Paging:
    def __init__(self, limit: int = 10, tag: str = ''):
        self.limit = limit
        self.tag = tag


def name_of(name: str = Query(...)):
    return name


def opened():
    try:
        yield 'fixed'
    finally:
        os.remove('/tmp/lock')


async def named(name: str = Query(...)):
    yield name


Name = Annotated[str, Depends(name_of)]


@shop.exception_handler(ShopError)
async def shop_error(request: Request, error: ShopError):
    os.system('ls ' + error.folder)  # finds command
    return HTMLResponse('closed', status_code=409)


@version.get('/dependencies')
def dependencies(
    name: Name,
    code: Code,
    other: Annotated[str, Depends(named)],
    tag: Annotated[str, Query(pattern='^[a-z]+$')] = 'x',
    paging: Paging = Depends(),
    place=Depends(opened),
):
    os.system('ls ' + name)  # finds command
    os.system('ls ' + other)  # finds command
    os.system(f'ls {code} {tag} {place} {paging.limit}')
    os.system(f'ls {paging.tag}')  # finds command
    raise ShopError(name)


@version.post('/bodies')
def bodies(wish: Order = Body(..., embed=True), size: int = Body(...), on: bool = Body(False), kind: str = Body('')):
    os.system(f'ls {wish.size} {size} {on}')
    os.system(f'ls {wish.folder}')  # finds command
    os.system(f'ls {kind}')  # finds command
    return {}


shop.include_router(version)
lambda_handler = Mangum(shop)


def shopping(event, context):
    return lambda_handler(event, context)
