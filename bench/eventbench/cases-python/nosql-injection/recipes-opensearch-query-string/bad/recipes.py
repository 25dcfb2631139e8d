import os

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver
from opensearchpy import OpenSearch

app = APIGatewayHttpResolver()
client = OpenSearch(hosts=[{"host": os.environ["HOST"], "port": 443}], use_ssl=True, verify_certs=True)


@app.get("/recipes")
def search():
    words: str = app.current_event.get_query_string_value(name="q", default_value="soup")
    query = {"query_string": {"query": f"published:true AND ({words})"}}
    found = client.search(index="recipes", body={"size": 20, "query": query})  # finds nosql-injection
    return {"titles": [hit["_source"]["title"] for hit in found["hits"]["hits"]]}


def handler(event, context):
    return app.resolve(event, context)
