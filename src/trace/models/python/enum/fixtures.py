import os
from enum import Enum


class Colour(Enum):
    RED = 'red'
    BLUE = 'blue'


def checked(event, context):
    colour = Colour(event['colour'])
    os.system('ls ' + colour.value)
    os.system('ls ' + Colour[event['name']].value)
    os.system('ls ' + event['folder'])  # finds command


def compared(event, context):
    if event['colour'] == Colour.RED.value:
        os.system('ls ' + event['colour'])
    if event['colour'] in [one.value for one in Colour]:
        os.system('ls ' + event['colour'])
