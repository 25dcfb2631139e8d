import ssl

import aiohttp


def connector():
    return aiohttp.TCPConnector(limit=4, ssl=False)  # finds tls-verification-off
