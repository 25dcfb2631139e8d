from importlib import import_module


def handler(event, context):
    plugin = event['plugin']
    if not plugin.isidentifier():
        return None
    return getattr(import_module(plugin), 'VERSION', None)  # finds module-injection
