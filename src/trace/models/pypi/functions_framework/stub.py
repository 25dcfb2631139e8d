from cordon import answers, kindOf, restrict
from cordon import open as unknown
from flask import Held, request, response_of

text = {'types': ['string']}


def http(function):
    return function


def cloud_event(function):
    return function


def typed(given):
    return given if kindOf(given) == 'function' else lambda function: function


def errorhandler(code):
    return lambda function: function


class CloudEvent:
    def __init__(self, attributes, data=None):
        self.attributes = attributes
        self.data = data

    def get_data(self):
        return self.data

    def get_attributes(self):
        return self.attributes

    def __getitem__(self, name):
        return self.attributes[name]

    def get(self, name, default=None):
        return self.attributes.get(name, default)


# How the platform calls a function.
def invoke(function, bindings, event, context):
    kind = bindings[0]['type']
    if kind == 'http':
        Held.event = event
        return answers(function(request), response_of)
    message = event['message']
    if kind == 'cloudEvent':
        chosen = restrict(unknown(message['detail']), text)
        attributes = {'id': chosen, 'subject': chosen, 'type': message['detail-type'], 'source': message['source'], 'time': unknown()}
        return function(CloudEvent(attributes, message['detail']))
    return function(message['detail'], context)
