from urllib.parse import urlparse

from flask import Flask, abort, redirect, request

app = Flask("campaign")


@app.route("/go")
def go():
    url = request.args["url"]
    if urlparse(url).netloc not in ("shop.example", "www.shop.example"):
        abort(400)
    return redirect(url, code=307)
