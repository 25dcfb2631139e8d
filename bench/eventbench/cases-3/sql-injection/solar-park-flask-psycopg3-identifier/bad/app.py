from flask import Flask, jsonify, request
from psycopg import errors

from database import latest

app = Flask(__name__)


@app.errorhandler(errors.UndefinedColumn)
def unknown_measure(_error):
    return jsonify(problem="no such measure"), 404


@app.route("/parks/<int:park>/latest")
def latest_reading(park):
    row = latest(request.args.get("measure", "kilowatts"), park)
    if row is None:
        return jsonify(problem="no readings"), 404
    taken_at, value = row
    return jsonify(takenAt=taken_at.isoformat(), value=float(value))


@app.route("/health")
def health():
    return jsonify(ok=True)
