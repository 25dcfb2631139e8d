class ExitStack:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False

    def enter_context(self, manager):
        return manager.__enter__()

    def callback(self, function, *args, **options):
        function(*args, **options)
        return function

    def push(self, exit):
        return exit

    def close(self):
        return None


AsyncExitStack = ExitStack


class ContextDecorator:
    def __call__(self, function):
        return function


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return None
