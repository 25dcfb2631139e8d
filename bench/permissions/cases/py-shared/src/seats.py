from shop import store


def take(event, context):
    store.Seats().take(event['seat'], event['name'])


def free(event, context):
    seats = store.Seats()
    seats.drop(event['seat'])
