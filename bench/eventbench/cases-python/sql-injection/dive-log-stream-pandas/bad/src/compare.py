import os

import pandas as pd
from sqlalchemy import create_engine

engine = create_engine(os.environ["WAREHOUSE"])


def images(event):
    for record in event["Records"]:
        if record["eventName"] == "INSERT":
            yield record["dynamodb"]["NewImage"]


def handler(event, context):
    deepest = 0
    for image in images(event):
        reef = image["reef"]["S"]
        frame = pd.read_sql("select max(metres) as m from history where reef = '" + reef + "'", engine)  # finds sql-injection
        deepest = max(deepest, int(frame["m"][0]))
    return deepest
