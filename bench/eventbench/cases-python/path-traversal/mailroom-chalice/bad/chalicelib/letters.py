from pathlib import Path
from urllib.parse import unquote

FOLDER = Path('/opt/letters')


def letter(name: str) -> str:
    name = unquote(name)
    return (FOLDER / f'{name}.txt').read_text()  # finds path-traversal
