from queue import Queue as Plain
from threading import Lock as PlainLock


class Task:
    def __init__(self, value):
        self.value = value

    def result(self):
        return self.value

    def exception(self):
        return None

    def done(self):
        return True

    def cancel(self):
        return False


def wait(things, timeout=None, return_when=None):
    return [Task(thing) for thing in things], []


class TaskGroup:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        return False

    def create_task(self, thing, name=None):
        return Task(thing)


def Queue(maxsize=0):
    return Plain()


def Lock():
    return PlainLock()


def Semaphore(value=1):
    return PlainLock()


def BoundedSemaphore(value=1):
    return PlainLock()


def Event():
    return PlainLock()


class TimeoutError(Exception):
    pass


class CancelledError(Exception):
    pass
