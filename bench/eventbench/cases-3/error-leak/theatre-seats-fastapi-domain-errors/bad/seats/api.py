from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from mangum import Mangum

from seats.errors import SeatError
from seats.hall import take

app = FastAPI()


@app.exception_handler(SeatError)
async def seat_error(_request: Request, error: SeatError) -> JSONResponse:
    return JSONResponse(status_code=error.status, content={"problem": error.public})  # finds error-leak


@app.post("/halls/{hall}/seats/{seat}")
def take_seat(hall: int, seat: int):
    take(hall, seat)
    return {"taken": True}


handler = Mangum(app, lifespan="off")
