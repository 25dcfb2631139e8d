import os
import pydash
from pydash import get, map_


def deep(event, context):
    os.system('ls ' + pydash.get(event, 'order.items[0].folder'))  # finds command


def fixed(event, context):
    order = {'folder': 'reports', 'note': event['note']}
    os.system('ls ' + get(order, 'folder'))
    os.system('ls ' + get(order, 'note', ''))  # finds command


def picked(event, context):
    order = pydash.pick({'folder': 'reports', 'note': event['note']}, 'folder', 'note')
    os.system('ls ' + order['folder'])
    os.system('ls ' + order['note'])  # finds command


def mapped(event, context):
    for folder in map_(event['items'], lambda item: item['folder']):
        os.system('ls ' + folder)  # finds command
    for name in map_([{'name': 'a', 'note': event['note']}], 'name'):
        os.system('ls ' + name)


def found(event, context):
    item = pydash.find(event['items'], lambda one: one['kind'] == 'folder')
    os.system('ls ' + item['name'])  # finds command
    count = pydash.size(event['items'])
    os.system(f'ls {count}')
