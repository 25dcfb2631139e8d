import os
import serverless_wsgi
from apig_wsgi import make_lambda_handler
from flask import Flask, request
from mangum import Mangum

app = Flask(__name__)


@app.route('/orders')
def orders():
    os.system('ls ' + request.args['folder'])  # finds command
    return {'size': 1}


wrapped = make_lambda_handler(app)
other = Mangum(app)


def called(event, context):
    return serverless_wsgi.handle_request(app, event, context)


def through(event, context):
    return wrapped(event, context)
