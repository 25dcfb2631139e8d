from importlib import import_module


def handler(event, context):
    plugin = event['plugin']
    if plugin not in {'etl_orders', 'etl_stock'}:
        return None
    return getattr(import_module(plugin), 'VERSION', None)
