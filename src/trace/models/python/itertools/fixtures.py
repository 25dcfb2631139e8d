import itertools
import os
from itertools import chain, groupby, islice
from operator import attrgetter, itemgetter


def flattened(event, context):
    for folder in chain(event['folders'], ['/tmp']):
        os.system('ls ' + folder)  # finds command
    for folder in itertools.chain.from_iterable([['/tmp'], ['/opt']]):
        os.system('ls ' + folder)
    for folder in islice(event['folders'], 3):
        os.system('ls ' + folder)  # finds command


def grouped(event, context):
    for folder, orders in groupby(event['orders'], key=itemgetter('folder')):
        os.system('ls ' + folder)  # finds command
        for order in orders:
            os.system('ls ' + order['name'])  # finds command


def taken(event, context):
    os.system('ls ' + itemgetter('folder')(event))  # finds command
    os.system('ls ' + itemgetter('folder')({'folder': '/tmp'}))
