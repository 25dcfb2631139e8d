import re
from typing import NewType

NumberList = NewType("NumberList", str)

SHAPE = re.compile(r"^(?:\d+\s*,?\s*)+$")


def number_list(text: str) -> NumberList | None:
    if SHAPE.match(text):  # finds redos
        return NumberList(text)
    return None
