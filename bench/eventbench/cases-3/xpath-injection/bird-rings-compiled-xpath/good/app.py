from aws_lambda_powertools.event_handler import AppSyncResolver

from rings import Query

app = AppSyncResolver()


@app.resolver(type_name="Query", field_name="species")
def species(ring: str = ""):
    return [str(name) for name in Query(ring).run()][:10]


def handler(event, context):
    return app.resolve(event, context)
