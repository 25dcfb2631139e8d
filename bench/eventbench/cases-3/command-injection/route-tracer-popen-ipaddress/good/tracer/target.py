import ipaddress
import re

HOST = re.compile(r"[a-z0-9.-]+", re.IGNORECASE)


class BadTarget(ValueError):
    pass


def target_of(text):
    """The address as text, or BadTarget."""
    try:
        return str(ipaddress.ip_address(text or ""))
    except ValueError:
        raise BadTarget() from None
