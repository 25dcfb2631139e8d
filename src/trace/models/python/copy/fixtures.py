import copy
import os
from copy import deepcopy
from typing import NewType, cast

Folder = NewType('Folder', str)


def copied(event, context):
    same = copy.copy({'folder': event['folder'], 'fixed': '/tmp'})
    os.system('ls ' + same['folder'])  # finds command
    os.system('ls ' + same['fixed'])
    os.system('ls ' + deepcopy(event)['folder'])  # finds command


def typed(event, context):
    os.system('ls ' + cast(str, event['folder']))  # finds command
    os.system('ls ' + Folder(event['folder']))  # finds command
    os.system('ls ' + cast(str, '/tmp'))
