from shop.store import Films, Seats


def show(event):
    return Films().get(event['id'])


def free(event):
    Seats().drop(event['id'])


def count(event):
    return len(Films().all())


ROUTES = {'GET': show, 'DELETE': free}


def handler(event, context):
    return ROUTES[event['httpMethod']](event)
