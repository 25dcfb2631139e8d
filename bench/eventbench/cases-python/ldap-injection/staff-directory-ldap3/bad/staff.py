import json
import os

from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

server = Server(os.environ['LDAP_HOST'], use_ssl=True)


def find(event, context):
    name = event['queryStringParameters']['name']
    with Connection(server, auto_bind=True) as connection:
        connection.search('ou=staff,dc=example,dc=org', f'(&(objectClass=person)(cn={name}))', attributes=['roomNumber'])  # finds ldap-injection
        rooms = [str(entry.roomNumber) for entry in connection.entries]
    return {'statusCode': 200, 'headers': {'content-type': 'application/json'}, 'body': json.dumps(rooms)}
