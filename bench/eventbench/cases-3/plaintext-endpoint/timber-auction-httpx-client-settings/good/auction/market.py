import httpx

from auction.settings import Market


class MarketClient:
    def __init__(self, market: Market) -> None:
        self._client = httpx.Client(base_url=market.base_url, timeout=market.timeout)

    def bid(self, lot: int, cents: int) -> bool:
        answer = self._client.post(f"/lots/{lot}/bids", json={"cents": cents})
        return answer.status_code == 201
