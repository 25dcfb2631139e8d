import concurrent.futures
import os
from concurrent.futures import ThreadPoolExecutor, as_completed


def listed(folder):
    os.system('ls ' + folder)  # finds command
    return folder


def shown(name):
    os.system('cat ' + name)  # finds command
    return name


def submitted(event, context):
    with ThreadPoolExecutor(max_workers=4) as executor:
        futures = [executor.submit(listed, folder) for folder in event['folders']]
        for future in as_completed(futures):
            os.system('echo ' + future.result())  # finds command


def mapped(event, context):
    with concurrent.futures.ThreadPoolExecutor() as executor:
        for name in executor.map(shown, event['names']):
            os.system('echo ' + name)  # finds command
        executor.submit(os.system, 'ls /tmp')


def by_future(event, context):
    with ThreadPoolExecutor() as executor:
        waiting = {executor.submit(len, name): name for name in event['names']}
        for future in as_completed(waiting):
            os.system('echo ' + str(future.result()))
