import ssl

import aiohttp


def connector():
    return aiohttp.TCPConnector(limit=4, ssl=ssl.create_default_context())
