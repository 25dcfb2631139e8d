from fastapi import FastAPI, HTTPException, Request
from mangum import Mangum

from .db import one

app = FastAPI()


@app.get('/results/{result_id}')
def result(result_id: int, request: Request):
    row = one('SELECT marker, level FROM results WHERE id = %s', result_id)
    if row is None:
        raise HTTPException(status_code=404)
    return {'marker': row[0], 'level': row[1]}


handler = Mangum(app)
