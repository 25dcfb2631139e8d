import functools


def one_of(*names):
    def decorate(handler):
        @functools.wraps(handler)
        def checked(event, context):
            query = event.get('queryStringParameters') or {}
            if query.get('zone') not in names:
                return {'statusCode': 400}
            return handler(event, context)

        return checked

    return decorate


def present(handler):
    @functools.wraps(handler)
    def checked(event, context):
        query = event.get('queryStringParameters') or {}
        return handler(event, context) if 'zone' in query else {'statusCode': 400}

    return checked
