import os

from fastapi import APIRouter
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DB_URL"])
router = APIRouter(prefix="/books")


@router.get("/")
def list_books(author: str = "", limit: int = 20):
    with engine.connect() as connection:
        rows = connection.execute(text(f"SELECT title FROM books WHERE author ILIKE :author LIMIT {limit}"), {"author": author + "%"})
        return [row.title for row in rows]
