from contextlib import asynccontextmanager

import httpx
from fastapi import APIRouter, Depends, FastAPI, HTTPException
from mangum import Mangum

from bookmarks.pages import Pages

router = APIRouter(prefix="/bookmarks")


async def pages():
    async with httpx.AsyncClient(timeout=4, headers={"accept": "text/html"}) as client:
        yield Pages(client)


@router.get("/length")
async def length(page: str, source: Pages = Depends(pages)) -> dict:
    try:
        return {"length": await source.length(page)}
    except httpx.HTTPError as error:
        raise HTTPException(status_code=502, detail="the archive does not answer") from error


@router.get("/health")
async def health() -> dict:
    return {"ok": True}


api = FastAPI(docs_url=None, redoc_url=None)
api.include_router(router)
handler = Mangum(api, lifespan="off")
