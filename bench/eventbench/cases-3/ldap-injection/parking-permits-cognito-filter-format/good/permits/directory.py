import os

import ldap
from ldap.filter import filter_format as fill


class Directory:
    BASE = "ou=residents,dc=town,dc=internal"

    def __enter__(self):
        self._connection = ldap.initialize("ldaps://directory.town.internal")
        self._connection.simple_bind_s("cn=permits,dc=town,dc=internal", os.environ["LDAP_PASSWORD"])
        return self

    def __exit__(self, *_):
        self._connection.unbind_s()

    def lives_here(self, name, street):
        query = fill("(&(objectClass=resident)(cn=%s)(street=%s))", [name, street])
        return len(self._connection.search_s(self.BASE, ldap.SCOPE_ONELEVEL, query, ["cn"])) == 1
