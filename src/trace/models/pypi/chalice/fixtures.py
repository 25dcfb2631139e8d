import os
from chalice import AuthResponse, BadRequestError, Blueprint, Chalice, Response

app = Chalice(app_name='shop')


@app.route('/orders/{name}')
def order(name):
    os.system('ls ' + name)  # finds command
    return {'name': name}


@app.route('/orders', methods=['POST'])
def create():
    body = app.current_request.json_body
    os.system('ls ' + body['folder'])  # finds command
    os.system('ls ' + str(int(body['size'])))
    os.system('ls ' + app.current_request.query_params['folder'])  # finds command
    return Response(body='<h1>fixed</h1>', headers={'Content-Type': 'text/html'})


def served(event, context):
    return app(event, context)


@app.on_s3_event(bucket='uploads')
def stored(event):
    os.system('ls ' + event.key)  # finds command


@app.on_sqs_message(queue='orders')
def queued(event):
    for record in event:
        os.system('ls ' + record.body)  # finds command


@app.lambda_function()
def called(event, context):
    os.system('ls ' + event['folder'])  # finds command


@app.schedule('rate(1 hour)')
def regular(event):
    os.system('ls /tmp')


@app.authorizer()
def allowed(event):
    os.system('ls ' + event.token)  # finds command
    return AuthResponse(routes=['*'], principal_id='user')


more = Chalice(app_name='more')
extra = Blueprint(__name__)


@extra.route('/extra/{name}')
def in_blueprint(name):
    if len(name) > 3:
        raise BadRequestError(name)
    return Response(body='<p>' + name + '</p>', headers={'Content-Type': 'text/html'})  # finds html


more.register_blueprint(extra, url_prefix='/v1')


def served_too(event, context):
    return more(event, context)
