from neo4j import GraphDatabase
from gremlin_python.driver.client import Client

driver = GraphDatabase.driver('neo4j://graph.example.com', auth=('shop', 'x'))


def queries(event, context):
    with driver.session() as session:
        session.run("MATCH (n {name: '" + event['name'] + "'}) RETURN n")  # finds nosql
        session.run('MATCH (n {name: $name}) RETURN n', name=event['name'])
        driver.execute_query(f"MATCH (n:{event['label']}) RETURN n")  # finds nosql


def traversals(event, context):
    Client('wss://graph.example.com', 'g').submit("g.V().has('name', '" + event['name'] + "')")  # finds nosql
    Client('wss://graph.example.com', 'g').submit('g.V().count()')
