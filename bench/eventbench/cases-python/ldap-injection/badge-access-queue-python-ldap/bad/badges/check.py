import json
import os

import ldap
import ldap.filter


def handler(event, context):
    directory = ldap.initialize(os.environ['LDAP_URI'])
    known = 0
    for record in event['Records']:
        swipe = json.loads(record['body'])
        query = '(badge=%s)' % swipe['badge']
        known += len(directory.search_s('ou=badges,dc=example,dc=org', ldap.SCOPE_SUBTREE, query))  # finds ldap-injection
    return known
