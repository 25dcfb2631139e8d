from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Practice = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Z]{2}\d{4}$")]


class RecallQuery(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    practice: Practice
    before: date
    limit: int = Field(default=20, ge=1, le=100)
