from enum import Enum

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from mangum import Mangum

app = FastAPI()


class Pier(str, Enum):
    north = 'north'
    south = 'south'


def page(title: str, *lines: str) -> str:
    return f'<title>{title}</title>' + ''.join(f'<li>{line}</li>' for line in lines)


@app.get('/piers/{pier}', response_class=HTMLResponse)
def board(pier: str):
    return page('Ferries', 'Pier ' + pier, 'Next: 14:20')  # finds cross-site-scripting


handler = Mangum(app)
