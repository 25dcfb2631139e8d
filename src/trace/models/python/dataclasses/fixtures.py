import os
from dataclasses import asdict, dataclass, field


@dataclass
class Order:
    folder: str
    size: int = 3
    tags: list = field(default_factory=list)


@dataclass(frozen=True)
class Fixed:
    folder: str


def made(event, context):
    order = Order(folder=event['folder'])
    os.system('ls ' + order.folder)  # finds command
    os.system('sleep ' + str(order.size))
    order.tags.append(event['tag'])
    os.system('ls ' + order.tags[0])  # finds command
    os.system('ls ' + Fixed('/tmp').folder)


def written(event, context):
    os.system('ls ' + asdict(Order(event['folder']))['folder'])  # finds command
    os.system('ls ' + asdict(Fixed('/tmp'))['folder'])
    order = Order(**event)
    os.system('ls ' + order.folder)  # finds command
