import json
import os

import ldap
import ldap.filter


def handler(event, context):
    directory = ldap.initialize(os.environ['LDAP_URI'])
    known = 0
    for record in event['Records']:
        swipe = json.loads(record['body'])
        query = ldap.filter.filter_format('(badge=%s)', [swipe['badge']])
        known += len(directory.search_s('ou=badges,dc=example,dc=org', ldap.SCOPE_SUBTREE, query))
    return known
