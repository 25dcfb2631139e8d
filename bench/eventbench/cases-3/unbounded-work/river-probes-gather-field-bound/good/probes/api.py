from fastapi import FastAPI
from mangum import Mangum

from probes.models import Survey
from probes.station import levels

app = FastAPI()


@app.post("/surveys")
async def survey(wish: Survey):
    found = await levels(wish.samples)
    return {"mean": sum(found) / len(found)}


handler = Mangum(app, lifespan="off")
