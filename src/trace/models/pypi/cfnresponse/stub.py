from cordon import open as unknown
from cordon import request

SUCCESS = 'SUCCESS'
FAILED = 'FAILED'


def send(event, context, responseStatus, responseData, physicalResourceId=None, noEcho=False, reason=None):
    request({'url': event['ResponseURL'], 'body': responseData, 'method': 'PUT', 'timeout': 1})


class CfnResource:
    def __init__(self, **options):
        self.steps = []
        self.Data = {}
        self.PhysicalResourceId = None

    def step(self, function):
        self.steps.append(function)
        return function

    def create(self, function):
        return self.step(function)

    def update(self, function):
        return self.step(function)

    def delete(self, function):
        return self.step(function)

    def poll_create(self, function):
        return self.step(function)

    def poll_update(self, function):
        return self.step(function)

    def poll_delete(self, function):
        return self.step(function)

    def init_failure(self, error):
        return None

    def __call__(self, event, context):
        for function in self.steps:
            if unknown():
                return function(event, context)
        return None
