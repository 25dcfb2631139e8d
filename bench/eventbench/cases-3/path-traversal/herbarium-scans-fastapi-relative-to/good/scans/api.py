import json

from fastapi import FastAPI, HTTPException, Query
from mangum import Mangum

from scans.store import store

app = FastAPI()


@app.get("/scans/notes")
def notes(name: str = Query(min_length=3, max_length=120)):
    path = store.find(name)
    if path is None:
        raise HTTPException(404)
    text = path.read_text("utf-8")
    return {"lines": text.splitlines()[:200]}


@app.get("/scans/index")
def index():
    with open("/mnt/herbarium/index.json", encoding="utf-8") as file:
        return {"plants": len(json.load(file))}


handler = Mangum(app)
