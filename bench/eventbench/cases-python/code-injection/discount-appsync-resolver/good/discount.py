from aws_lambda_powertools.event_handler import AppSyncResolver

app = AppSyncResolver()
RULES = {"none": lambda euros: 0.0, "tenth": lambda euros: euros / 10}


@app.resolver(type_name="Query", field_name="discount")
def discount(rule: str, euros: float) -> float:
    function = RULES.get(rule) or RULES["none"]
    return float(function(euros))


def handler(event, context):
    return app.resolve(event, context)
