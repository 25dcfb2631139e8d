from flask import Flask, make_response, request
from markupsafe import escape

app = Flask(__name__)


@app.get('/search')
def search():
    words = request.args.get('words', '')
    page = '<h2>Pictures of %s</h2>' % words
    return make_response(page, 200)  # finds cross-site-scripting
