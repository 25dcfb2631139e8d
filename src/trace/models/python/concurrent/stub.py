ALL_COMPLETED = 'ALL_COMPLETED'
FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'


class TimeoutError(Exception):
    pass


class CancelledError(Exception):
    pass


class Future:
    def __init__(self, value=None):
        self.value = value

    def result(self, timeout=None):
        return self.value

    def exception(self, timeout=None):
        return None

    def done(self):
        return True

    def cancel(self):
        return False

    def cancelled(self):
        return False

    def running(self):
        return False

    def set_result(self, value):
        self.value = value

    def add_done_callback(self, function):
        function(self)


class Executor:
    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=(), **options):
        self.max_workers = max_workers

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def submit(self, function, *args, **options):
        return Future(function(*args, **options))

    def map(self, function, *iterables, timeout=None, chunksize=1):
        return [function(*items) for items in zip(*iterables)]

    def shutdown(self, wait=True, cancel_futures=False):
        return None


ThreadPoolExecutor = Executor
ProcessPoolExecutor = Executor


def as_completed(futures, timeout=None):
    return list(futures)


def wait(futures, timeout=None, return_when=ALL_COMPLETED):
    return list(futures), []
