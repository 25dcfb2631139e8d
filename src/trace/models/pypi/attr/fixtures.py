import os
import attr


@attr.s(auto_attribs=True)
class Order:
    folder: str
    size: int = 3


def made(event, context):
    order = Order(folder=event['folder'])
    os.system('ls ' + order.folder)  # finds command
    os.system('sleep ' + str(order.size))
    os.system('ls ' + attr.asdict(order)['folder'])  # finds command
