class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, daemon=None):
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}
        self.name = name
        self.daemon = daemon
        self.exitcode = 0

    def start(self):
        self.run()

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        return None

    def is_alive(self):
        return False

    def terminate(self):
        return None

    def kill(self):
        return None

    def close(self):
        return None


class Process(Thread):
    pass


class Timer(Thread):
    def __init__(self, interval, function, args=(), kwargs=None):
        super().__init__(None, function, None, args, kwargs)

    def cancel(self):
        return None


def start_new_thread(function, args, kwargs=None):
    function(*args)


class Lock:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def acquire(self, blocking=True, timeout=-1):
        return True

    def release(self):
        return None

    def locked(self):
        return False

    def wait(self, timeout=None):
        return True

    def set(self):
        return None

    def clear(self):
        return None

    def is_set(self):
        return True

    def notify(self, n=1):
        return None

    def notify_all(self):
        return None


def RLock():
    return Lock()


def Event():
    return Lock()


def Condition(lock=None):
    return Lock()


def Semaphore(value=1):
    return Lock()


def BoundedSemaphore(value=1):
    return Lock()


def Barrier(parties, action=None, timeout=None):
    return Lock()


class local:
    pass


def current_thread():
    return Thread()


def active_count():
    return 1


def cpu_count():
    return 2


def freeze_support():
    return None


def set_start_method(method, force=False):
    return None


class Result:
    def __init__(self, value):
        self.value = value

    def get(self, timeout=None):
        return self.value

    def wait(self, timeout=None):
        return None

    def ready(self):
        return True

    def successful(self):
        return True


class Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None):
        self.processes = processes

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def apply(self, function, args=(), kwds=None):
        return function(*args)

    def apply_async(self, function, args=(), kwds=None, callback=None, error_callback=None):
        return Result(function(*args))

    def map(self, function, iterable, chunksize=None):
        return [function(item) for item in iterable]

    def map_async(self, function, iterable, chunksize=None, callback=None):
        return Result([function(item) for item in iterable])

    def imap(self, function, iterable, chunksize=1):
        return [function(item) for item in iterable]

    def imap_unordered(self, function, iterable, chunksize=1):
        return [function(item) for item in iterable]

    def starmap(self, function, iterable, chunksize=None):
        return [function(*items) for items in iterable]

    def close(self):
        return None

    def terminate(self):
        return None

    def join(self):
        return None


ThreadPool = Pool


class Connection:
    def __init__(self, held):
        self.held = held

    def send(self, value):
        self.held.append(value)

    def recv(self):
        return self.held[0]

    def poll(self, timeout=None):
        return True

    def close(self):
        return None


def Pipe(duplex=True):
    held = []
    return Connection(held), Connection(held)


class Queue:
    def __init__(self, maxsize=0):
        self.held = []

    def put(self, item, block=True, timeout=None):
        self.held.append(item)

    def put_nowait(self, item):
        self.held.append(item)

    def get(self, block=True, timeout=None):
        return self.held.pop()

    def get_nowait(self):
        return self.held.pop()

    def empty(self):
        return len(self.held) == 0

    def full(self):
        return False

    def qsize(self):
        return len(self.held)

    def task_done(self):
        return None

    def join(self):
        return None

    def close(self):
        return None


SimpleQueue = Queue
JoinableQueue = Queue
LifoQueue = Queue
PriorityQueue = Queue


class Empty(Exception):
    pass


class Full(Exception):
    pass



class Value:
    def __init__(self, kind, value=0):
        self.value = value


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def dict(self):
        return {}

    def list(self):
        return []

    def Queue(self):
        return Queue()
