import ctypes
import importlib
import runpy
from importlib import import_module


def modules(event, context):
    importlib.import_module(event['module'])  # finds module
    import_module('handlers.' + event['name'], package=None)  # finds module
    importlib.import_module('handlers.orders')
    runpy.run_path(event['path'])  # finds module
    ctypes.CDLL('/tmp/' + event['library'])  # finds module
    ctypes.CDLL('libc.so.6')
