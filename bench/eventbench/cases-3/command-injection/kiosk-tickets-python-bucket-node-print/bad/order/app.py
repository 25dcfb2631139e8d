import json
import os
import re
import uuid

import boto3
from flask import Flask, jsonify, request

app = Flask(__name__)
s3 = boto3.client("s3")
PRINTER = re.compile(r"kiosk-[0-9]{1,3}")


@app.post("/tickets")
def order():
    wish = request.get_json(force=True)
    printer = wish.get("printer", "")
    if not PRINTER.search(printer):
        return jsonify(problem="unknown printer"), 422
    number = str(uuid.uuid4())
    document = {"number": number, "printer": printer, "persons": int(wish.get("persons", 1))}
    s3.put_object(Bucket=os.environ["JOBS"], Key=f"jobs/{number}.json", Body=json.dumps(document).encode())
    return jsonify(number=number), 202
