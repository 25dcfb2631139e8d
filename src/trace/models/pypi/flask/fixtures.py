import os
import awsgi
from flask import Blueprint, Flask, abort, g, Response, jsonify, make_response, redirect, render_template, render_template_string, request, send_file

app = Flask(__name__)
pages = Blueprint('pages', __name__)


@app.route('/orders/<int:order_id>/<name>', methods=['GET', 'POST'])
def order(order_id, name):
    os.system(f'ls {order_id}')
    os.system('ls ' + name)  # finds command
    os.system('ls ' + request.args.get('folder', '/tmp'))  # finds command
    os.system('ls ' + str(request.args.get('size', 1, type=int)))
    os.system('ls ' + request.form['folder'])  # finds command
    os.system('ls ' + request.get_json()['folder'])  # finds command
    os.system('ls ' + request.json['folder'])  # finds command
    os.system('ls ' + request.headers['X-Folder'])  # finds command
    return jsonify({'name': name})


@app.post('/files')
def upload():
    file = request.files['file']
    file.save('/tmp/' + file.filename)  # finds path
    file.save('/tmp/fixed')
    return send_file('/mnt/' + request.args['name'])  # finds path


@pages.route('/page')
def page():
    return '<h1>' + request.args['title'] + '</h1>'  # finds html


@pages.route('/safe')
def safe():
    render_template_string('<h1>' + request.args['title'] + '</h1>')  # finds template
    return render_template('page.html', title=request.args['title'])


@pages.route('/go')
def go():
    return redirect(request.args['to'])  # finds redirect


app.register_blueprint(pages)


def served(event, context):
    return awsgi.response(app, event, context)


quiet = Flask(__name__)


@quiet.route('/text')
def text():
    return Response(request.args['title'], mimetype='text/plain')


@quiet.route('/made')
def made():
    response = make_response(jsonify(ok=True), 200)
    return response


def calm(event, context):
    return awsgi.response(quiet, event, context)


shop = Flask(__name__)
parts = Blueprint('parts', __name__, url_prefix='/parts')


class Refused(Exception):
    def __init__(self, folder):
        self.folder = folder


@shop.before_request
def who():
    g.folder = request.headers.get('X-Folder', '')


@shop.errorhandler(Refused)
def refused(error):
    os.system('ls ' + error.folder)  # finds command
    return jsonify(error='refused'), 409


@shop.errorhandler(404)
def missing(error):
    return jsonify(error=error.description), 404


@parts.get('/wall')
def wall():
    os.system('ls ' + g.folder)  # finds command
    return Response('<p>' + request.args['t'] + '</p>', mimetype='text/html')  # finds html


@parts.get('/kept')
def kept():
    response = make_response('<p>' + request.args['t'] + '</p>')
    response.headers['X-Name'] = 'a'
    return response  # finds html


@parts.get('/gone/<uuid:item>')
def gone(item):
    os.system(f'ls {item}')
    if request.args['t'] == 'x':
        abort(404, request.args['t'])
    raise Refused(request.args['t'])


shop.register_blueprint(parts)


def shopping(event, context):
    return awsgi.response(shop, event, context)
