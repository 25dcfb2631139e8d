from fastapi import FastAPI, HTTPException, Request
from mangum import Mangum

from .db import one

app = FastAPI()


@app.get('/results/{result_id}')
def result(result_id: int, request: Request):
    subject = request.scope['aws.event']['requestContext']['authorizer']['jwt']['claims']['sub']
    row = one('SELECT marker, level FROM results WHERE id = %s AND patient = %s', result_id, subject)
    if row is None:
        raise HTTPException(status_code=404)
    return {'marker': row[0], 'level': row[1]}


handler = Mangum(app)
