from fastapi import Depends, FastAPI, HTTPException
from mangum import Mangum
from sqlalchemy import select
from sqlalchemy.orm import Session

from letters.dependencies import caller, database
from letters.models import Letter

app = FastAPI()


@app.get("/letters")
def mine(owner: str = Depends(caller), session: Session = Depends(database)):
    letters = session.scalars(select(Letter).where(Letter.owner == owner).limit(50))
    return {"letters": [{"id": letter.id, "title": letter.title} for letter in letters]}


@app.get("/letters/{letter_id}")
def one(letter_id: int, owner: str = Depends(caller), session: Session = Depends(database)):
    letter = session.get(Letter, letter_id)  # finds object-level-authorization
    if letter is None:
        raise HTTPException(404)
    return {"id": letter.id, "title": letter.title}


handler = Mangum(app, lifespan="off")
