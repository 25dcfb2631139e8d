import os
from tabulate import tabulate
from tqdm import tqdm


def shown(event, context):
    for folder in tqdm(event['folders']):
        os.system('ls ' + folder)  # finds command
    os.system('echo ' + tabulate([event['row']]))  # finds command
    for folder in tqdm(['a', 'b']):
        os.system('ls ' + folder)
