from http.cookies import SimpleCookie


def cookie(name, value, days=30):
    jar = SimpleCookie()
    jar[name] = value
    jar[name].update({"path": "/", "max-age": days * 86400, "secure": True, "samesite": "Lax"})
    return jar[name].OutputString()
