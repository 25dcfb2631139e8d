from shop.store import Films

films = Films()


def add(event, context):
    films.put({'id': event['id'], 'title': event['title']})


def get(event, context):
    return films.get(event['id'])


def drop(event, context):
    films.drop(event['id'])
