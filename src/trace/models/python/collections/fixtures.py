import os
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Order = namedtuple('Order', ['folder', 'size'])
Point = namedtuple('Point', 'x y')


def mappings(event, context):
    ordered = OrderedDict()
    ordered['folder'] = event['folder']
    ordered['fixed'] = '/tmp'
    os.system('ls ' + ordered['folder'])  # finds command
    os.system('ls ' + ordered['fixed'])
    groups = defaultdict(list)
    groups['a'].append(event['folder'])
    os.system('ls ' + groups['a'][0])  # finds command


def records(event, context):
    order = Order(event['folder'], 3)
    os.system('ls ' + order.folder)  # finds command
    os.system('ls %d' % order.size)
    os.system('ls ' + Order(folder='/tmp', size=event['size']).folder)


def lists(event, context):
    queue = deque()
    queue.append(event['folder'])
    os.system('ls ' + queue.popleft())  # finds command
    counts = Counter(['a', 'b'])
    os.system('echo ' + str(counts['a']))
