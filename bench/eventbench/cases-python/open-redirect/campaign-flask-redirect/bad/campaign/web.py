from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask("campaign")


@app.route("/go")
def go():
    url = request.args["url"]
    if not urlparse(url).scheme:
        abort(400)
    return redirect(url, code=307)  # finds open-redirect
