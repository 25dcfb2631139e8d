import ldap
import ldap.filter
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

connection = Connection(Server('ldap.example.com'))


def searched(event, context):
    connection.search('dc=example,dc=com', '(uid=' + event['user'] + ')')  # finds ldap
    connection.search('dc=example,dc=com', search_filter=f"(uid={event['user']})")  # finds ldap
    connection.search('dc=example,dc=com', '(uid=' + escape_filter_chars(event['user']) + ')')
    connection.search('dc=example,dc=com', '(objectClass=person)')


def other(event, context):
    directory = ldap.initialize('ldap://ldap.example.com')
    directory.search_s('dc=example,dc=com', ldap.SCOPE_SUBTREE, '(uid=%s)' % event['user'])  # finds ldap
    directory.search_s('dc=example,dc=com', ldap.SCOPE_SUBTREE, '(uid=%s)' % ldap.filter.escape_filter_chars(event['user']))
