from typing import Annotated
from uuid import UUID

from aws_lambda_powertools.utilities.parser import BaseModel
from aws_lambda_powertools.utilities.parser.models import SqsRecordModel
from pydantic import Field, Json


class Bundle(BaseModel):
    case: Annotated[str, Field(min_length=8)]
    pages: Annotated[int, Field(gt=0, le=5000)]


class BundleRecord(SqsRecordModel):
    body: Json[Bundle]
