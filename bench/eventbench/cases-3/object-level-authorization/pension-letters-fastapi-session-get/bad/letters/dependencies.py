import os
from typing import Iterator

from fastapi import HTTPException, Request
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine(os.environ["LETTERS_DSN"])
open_session = sessionmaker(engine, expire_on_commit=False)


def database() -> Iterator[Session]:
    with open_session() as session:
        yield session


def caller(request: Request) -> str:
    context = request.scope["aws.event"]["requestContext"]
    try:
        return context["authorizer"]["jwt"]["claims"]["sub"]
    except KeyError:
        raise HTTPException(401) from None
