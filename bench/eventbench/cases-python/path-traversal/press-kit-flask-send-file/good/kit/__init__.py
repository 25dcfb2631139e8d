from flask import Flask

from .downloads import downloads


def create_app():
    app = Flask(__name__)
    app.register_blueprint(downloads)
    return app
