import os
from functools import lru_cache

from fastapi import Body, Depends, FastAPI
from mangum import Mangum
from pydantic import BaseModel

from desks.repository import DeskRepository

app = FastAPI()


class Wishes(BaseModel):
    floor: int | None = None
    window: bool | None = None


@lru_cache
def repository() -> DeskRepository:
    return DeskRepository(os.environ["MONGO_URL"])


@app.post("/desks/free")
async def free_desks(wishes: Wishes = Body(...), desks: DeskRepository = Depends(repository)):
    return {"desks": await desks.free(wishes.model_dump(exclude_none=True))}


handler = Mangum(app, lifespan="off", api_gateway_base_path="/v1")
