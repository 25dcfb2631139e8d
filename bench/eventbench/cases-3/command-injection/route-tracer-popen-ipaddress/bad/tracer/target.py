import ipaddress
import re

HOST = re.compile(r"[a-z0-9.-]+", re.IGNORECASE)


class BadTarget(ValueError):
    pass


def target_of(text):
    """The address as text, or BadTarget."""
    if not HOST.match(text or ""):
        raise BadTarget()
    return text
