from urllib.parse import urlsplit

HOME = "/catalogue"


def safe_next(target: str | None) -> str:
    if not target:
        return HOME
    parts = urlsplit(target)
    if parts.scheme not in ("", "https"):
        return HOME
    return target
