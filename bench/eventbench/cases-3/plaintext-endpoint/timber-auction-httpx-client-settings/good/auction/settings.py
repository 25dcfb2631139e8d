from dataclasses import dataclass


@dataclass(frozen=True)
class Market:
    base_url: str = "https://market.timber-auction.example/api"
    timeout: float = 4.0
