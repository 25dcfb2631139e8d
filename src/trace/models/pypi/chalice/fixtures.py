import os
from chalice import Chalice, Response

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
