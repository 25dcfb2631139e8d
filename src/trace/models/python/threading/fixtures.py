import multiprocessing
import os
import queue
import threading
from multiprocessing import Pipe, Process


def listed(folder):
    os.system('ls ' + folder)  # finds command


def named(name, folder='/tmp'):
    os.system('ls ' + folder)
    os.system('ls ' + name)  # finds command


class Worker(threading.Thread):
    def __init__(self, folder):
        super().__init__()
        self.folder = folder

    def run(self):
        os.system('ls ' + self.folder)  # finds command


def threads(event, context):
    one = threading.Thread(target=listed, args=(event['folder'],))
    one.start()
    one.join()
    threading.Thread(target=named, kwargs={'name': event['name']}).start()
    Worker(event['folder']).start()


def processes(event, context):
    process = Process(target=listed, args=[event['folder']])
    process.start()
    process.join()
    near, far = Pipe()
    near.send(event['folder'])
    os.system('ls ' + far.recv())  # finds command


def pools(event, context):
    with multiprocessing.Pool(2) as pool:
        pool.map(listed, event['folders'])


def queues(event, context):
    waiting = queue.Queue()
    waiting.put(event['folder'])
    os.system('ls ' + waiting.get())  # finds command
    with threading.Lock():
        os.system('ls /tmp')
