import re
from typing import NewType

NumberList = NewType("NumberList", str)

SHAPE = re.compile(r"^\d+(?:,\d+)*$")


def number_list(text: str) -> NumberList | None:
    if SHAPE.match(text):
        return NumberList(text)
    return None
