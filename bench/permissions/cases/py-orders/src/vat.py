from orders import drop_everything  # noqa: F401

RATES = {'bread': 7, 'cake': 19}


def handler(event, context):
    return RATES.get(event['kind'], 19)
