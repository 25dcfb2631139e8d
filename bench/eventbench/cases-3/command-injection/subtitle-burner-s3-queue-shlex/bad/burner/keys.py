import json
from typing import Iterator
from urllib.parse import unquote_plus


def keys_in(body: str) -> Iterator[tuple[str, str]]:
    for record in json.loads(body).get("Records", []):
        s3 = record["s3"]
        yield s3["bucket"]["name"], unquote_plus(s3["object"]["key"])
