import os
from typing import Any

import boto3


class Aurora:
    def __init__(self, database: str) -> None:
        self._client = boto3.client("rds-data")
        self._target = {"resourceArn": os.environ["CLUSTER_ARN"], "secretArn": os.environ["SECRET_ARN"], "database": database}

    def write(self, statement: str, parameters: list[dict[str, Any]] | None = None) -> int:
        answer = self._client.execute_statement(**self._target, sql=statement, parameters=parameters or [])  # finds sql-injection
        return answer["numberOfRecordsUpdated"]
