from urllib.parse import quote, urljoin

import httpx

BASE = "https://archive.bookmarks.example/pages/"


class Pages:
    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def length(self, name: str) -> int:
        address = urljoin(BASE, quote(name, safe=""))
        answer = await self._client.get(address, follow_redirects=False)
        answer.raise_for_status()
        return len(answer.content)
