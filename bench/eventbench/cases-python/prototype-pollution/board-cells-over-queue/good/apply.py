import json
from functools import reduce


class Board:
    def __init__(self):
        self.cells = {}
        self.turn = 0


board = Board()


def assign(root, path, value):
    *parents, last = path.split(".")
    owner = reduce(getattr, parents, root)
    setattr(owner, last, value)


def handler(event, context):
    for record in event["Records"]:
        move = json.loads(record["body"])
        assign(board, "turn", move["value"])
