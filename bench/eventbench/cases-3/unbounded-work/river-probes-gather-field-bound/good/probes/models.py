from pydantic import BaseModel, Field


class Survey(BaseModel):
    river: str = Field(max_length=40)
    samples: int = Field(default=3, ge=1, le=20)
