from urllib.parse import urlsplit

HOME = "/catalogue"


def safe_next(target: str | None) -> str:
    if not target:
        return HOME
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not target.startswith("/") or target.startswith(("//", "/\\")):
        return HOME
    return target
