from aws_lambda_powertools.utilities.data_classes import KinesisStreamEvent, event_source

from weights.aurora import Aurora

aurora = Aurora("harvest")


def parameter(name, value):
    kind = "doubleValue" if isinstance(value, float) else "stringValue"
    return {"name": name, "value": {kind: value}}


def store(weight):
    statement = "INSERT INTO weights (field, kilos) VALUES (:field, :kilos)"
    return aurora.write(statement, [parameter("field", weight["field"]), parameter("kilos", float(weight["kilos"]))])


@event_source(data_class=KinesisStreamEvent)
def lambda_handler(event: KinesisStreamEvent, context):
    stored = 0
    for record in event.records:
        stored += store(record.kinesis.data_as_json())
    return {"stored": stored}
