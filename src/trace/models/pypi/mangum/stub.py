def Mangum(app, lifespan='auto', api_gateway_base_path='/', **options):
    def handler(event, context):
        return app.serve(event)

    return handler


def response(app, event, context, base64_content_types=None):
    return app.serve(event)


def handle_request(app, event, context):
    return app.serve(event)


def make_lambda_handler(app, **options):
    def handler(event, context):
        return app.serve(event)

    return handler


def WSGIMiddleware(app, *args, **options):
    return app


def ASGIMiddleware(app, *args, **options):
    return app
