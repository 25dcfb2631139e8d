from functools import wraps
from urllib.parse import urlsplit

import urllib3

PARTNERS = frozenset({"stock.timber.example", "stock.tiles.example"})


class Refused(Exception):
    pass


def retried(times):
    def decorate(work):
        @wraps(work)
        def again(*args, **kwargs):
            for left in range(times - 1, -1, -1):
                try:
                    return work(*args, **kwargs)
                except urllib3.exceptions.TimeoutError:
                    if left == 0:
                        raise

        return again

    return decorate


class Gateway:
    def __init__(self) -> None:
        self._http = urllib3.PoolManager(timeout=3.0, retries=False)

    @retried(2)
    def pieces(self, address: str) -> int:
        parts = urlsplit(address)
        if parts.scheme != "https" or parts.hostname not in PARTNERS or parts.port not in (None, 443):
            raise Refused()
        answer = self._http.request("GET", address, redirect=False)
        return int(answer.json().get("pieces", 0))
