import os
from abc import ABC, abstractmethod
from types import SimpleNamespace
import inspect


class Shown(ABC):
    @abstractmethod
    def show(self, folder):
        pass


class Listed(Shown):
    def show(self, folder):
        os.system('ls ' + folder)  # finds command


def classes(event, context):
    Listed().show(event['folder'])
    settings = SimpleNamespace(folder=event['folder'], fixed='/tmp')
    os.system('ls ' + settings.folder)  # finds command
    os.system('ls ' + settings.fixed)
    os.system('ls ' + str(inspect.isclass(event)))
