import os
import awsgi
from flask import Blueprint, Flask, Response, jsonify, make_response, redirect, render_template, render_template_string, request, send_file

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
